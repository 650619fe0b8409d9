import type { Content, Entry } from '../schemas/index.ts';
import type { PromiseSnapshot, Snapshot } from '../schemas/snapshot.ts';
import { cellOf, type PackCell, type PackTime } from './pack-cells.ts';
import { columnsOf, type PackColumn } from './pack-columns.ts';
import { standingOf, type Standing } from './pack-standing.ts';
import type { PackStep } from './pack-steps.ts';
import { snapshotOf } from './snapshot.ts';
import { dayWords } from './words.ts';

/** The table of a strategy for one meeting of a committee: what was known on a day, and what was new in it. */
export interface Pack {
  step: PackStep;
  title: string;
  /** The last day that counts, YYYY-MM-DD. */
  asOf: string;
  columns: PackColumn[];
  /** What the strategy calls its levels, the highest first. */
  levels: string[];
  /** Its highest parts, in the order of the paper. */
  parts: PackPart[];
}

/** A highest part of the strategy. Its promises stand under it, or under parts of it. */
export interface PackPart {
  name: string;
  groups: {
    /** The parts below it, down to the promises; none where they stand under it itself. */
    below: string[];
    rows: PackRow[];
  }[];
}

/** One promise. */
export interface PackRow {
  id: string;
  /** Its place in the paper. */
  order: number;
  /** What stands in each column, in the order of the columns. */
  cells: PackCell[];
  /** What is new of it since the report before. */
  standing: Standing;
}

/**
 * Makes the table of one step: of a reporting period, or of now.
 * @param content as it is known today
 * @param today YYYY-MM-DD
 */
export function packOf(content: Content, step: PackStep, today: string): Pack {
  const { strategy, period, before } = step;
  const snapshot = period?.snapshot ?? snapshotOf(content, today);
  const time: PackTime = {
    words: period?.data.title ?? dayWords(today),
    isNow: period === undefined,
    papers: period?.data.documents ?? [],
  };
  const columns = columnsOf(strategy, editionOf(content, step), snapshot.asOf, time.words);
  const rows = promisesOf(snapshot, strategy.id).map((promise) => {
    const was = before?.snapshot.promises.find(({ id }) => id === promise.id);
    return {
      section: promise.section,
      row: {
        id: promise.id,
        order: promise.order,
        cells: columns.map(({ shows }) => cellOf(shows, promise, was, columns, time)),
        standing: standingOf(promise, was, before === undefined),
      },
    };
  });
  return {
    step,
    title: titleOf(step),
    asOf: snapshot.asOf,
    columns,
    levels: strategy.data.levels.map(({ one }) => one),
    parts: partsOf(rows),
  };
}

/** Every row of a pack, in its order. */
export function rowsOf({ parts }: Pack): PackRow[] {
  return parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

function titleOf({ strategy, period }: PackStep): string {
  const { title } = strategy.data;
  return period ? `${title}: progress reported in ${period.data.title}` : `${title}: for the next committee`;
}

/** The edition in which the papers of a period list the promises of the strategy. */
function editionOf(content: Content, { strategy, period }: PackStep): Entry<'editions'> | undefined {
  return content.editions.find(
    ({ data }) => data.strategy === strategy.id && period?.data.documents.includes(data.document),
  );
}

function promisesOf({ promises }: Snapshot, strategy: string): PromiseSnapshot[] {
  return promises.filter((promise) => promise.strategy === strategy).sort((a, b) => a.order - b.order);
}

/** Rows under their parts; a part that comes again, because the paper jumps, stays one. */
function partsOf(rows: readonly { section: readonly string[]; row: PackRow }[]): PackPart[] {
  const parts: PackPart[] = [];
  for (const { section, row } of rows) {
    const [name = '', ...below] = section;
    let part = parts.find((one) => one.name === name);
    if (!part) parts.push((part = { name, groups: [] }));
    let group = part.groups.find((one) => one.below.join('\n') === below.join('\n'));
    if (!group) part.groups.push((group = { below, rows: [] }));
    group.rows.push(row);
  }
  return parts;
}

import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Figure } from './figure.ts';
import { sumOf } from './fund.ts';
import { poundsOf } from './words.ts';

/** Money on its way: where it is, and the parts into which it goes from there. */
export interface FlowPart {
  name: string;
  /** The page that tells more, from the root of the site. */
  path?: string;
  /** Whether it went on, is left as far as the papers say, or is not known. */
  look: 'given' | 'left' | 'unknown';
  /** Whole pence; nothing where no paper states it. What is drawn is then what its parts come to. */
  pence?: number;
  /** The amount in words, or that it is not stated. */
  words: string;
  /** A few words beside the name: "20 awards". */
  note?: string;
  date?: PartialDate;
  sources: readonly Source[];
  working?: string;
  /** What is known first, what is left last. */
  parts: FlowPart[];
}

/** A part as a line of a table. */
export interface FlowRow {
  part: FlowPart;
  /** Its place in the flow, as "0.2.1": unique, and begins with that of the part that it comes from. */
  key: string;
  /** How many parts lie above it. */
  depth: number;
  /** What lies before it, in pence, counted from the beginning of the whole flow. */
  start: number;
}

/** What is drawn of a part, in pence: what it is, or, where no paper states that, what its parts come to. */
export function drawnPence({ pence, parts }: FlowPart): number {
  return pence ?? sumOf(parts.map(drawnPence));
}

/** All parts of a flow as lines, each before its own parts. */
export function flowRows(
  flow: readonly FlowPart[],
  above: Pick<FlowRow, 'key' | 'depth' | 'start'> = top,
): FlowRow[] {
  let { start } = above;
  return flow.flatMap((part, at) => {
    const row = { part, key: `${above.key}${at}`, depth: above.depth, start };
    start += drawnPence(part);
    return [row, ...flowRows(part.parts, { key: `${row.key}.`, depth: row.depth + 1, start: row.start })];
  });
}

/** What a paper says of an amount, as a part of a flow. */
export function flowFigure({
  pence,
  words,
  date,
  sources,
  working,
}: Figure): Omit<FlowPart, 'name' | 'look' | 'parts'> {
  return {
    ...(pence === undefined ? {} : { pence }),
    words,
    ...(date ? { date } : {}),
    sources,
    ...(working ? { working } : {}),
  };
}

/** What is left of a whole, both in pence, as far as the papers say. */
export function leftPart(name: string, whole: number, gone: number): FlowPart {
  return {
    name,
    note: 'as far as the papers say',
    look: 'left',
    pence: whole - gone,
    words: poundsOf(whole - gone),
    working: `${poundsOf(whole)} − ${poundsOf(gone)}`,
    sources: [],
    parts: [],
  };
}

/** What no paper states. */
export function unknownPart(name: string): FlowPart {
  return { name, look: 'unknown', words: 'not stated', sources: [], parts: [] };
}

const top = { key: '', depth: 0, start: 0 };

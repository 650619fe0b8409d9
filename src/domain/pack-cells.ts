import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import { endWords } from './changes-words.ts';
import { changesOf, type Change } from './changes.ts';
import { notStated, paperWords, readingWords } from './pack-words.ts';
import type { PackColumn } from './pack-columns.ts';
import { capitalised, dateWords, moneyWords } from './words.ts';

/** What stands in a cell, one thing a line. Never empty: what no paper says is "not stated". */
export type PackCell = [string, ...string[]];

/** The time of a report. */
export interface PackTime {
  /** "January 2022" */
  words: string;
  /** Whether it is the next committee, and no paper reports on that yet. */
  isNow: boolean;
  /** The papers that report then: ids of documents. */
  papers: readonly string[];
}

type Report = PromiseSnapshot['reports'][number];

/**
 * What one column shows of a promise.
 * @param was the promise at the report before; nothing where there was none
 * @param columns all columns of the table: what has no column of its own stands under progress
 */
export function cellOf(
  shows: PackColumn['shows'],
  promise: PromiseSnapshot,
  was: PromiseSnapshot | undefined,
  columns: readonly PackColumn[],
  time: PackTime,
): PackCell {
  const has = (column: PackColumn['shows']) => columns.some((one) => one.shows === column);
  const changes = was && changesOf(was, promise);
  const reports = reportsSince(promise, changes, time.isNow);
  switch (shows) {
    case 'promise':
      return [promise.title, ...(promise.words ? [`In the paper: “${promise.words}”`] : [])];
    case 'funding':
      return fundingCell(promise);
    case 'start':
      return [whenWords(promise.targetStart)];
    case 'end':
      return endCell(promise);
    case 'leads':
      return filled(promise.leads.map(({ title }) => title));
    case 'partners':
      return filled(promise.partners.map(({ title }) => title));
    case 'success':
      return successCell(promise);
    case 'progress':
      return filled([
        ...reports.flatMap((report) => [
          ...heading(report, time),
          ...report.points,
          ...(report.changed ? [`Reason for the change: ${report.changed}`] : []),
          ...(has('next-steps') ? [] : comingLines(report)),
          ...(report.status && !has('status') ? [`Status in the paper: “${report.status.written}”`] : []),
        ]),
        ...endsBefore(promise, changes, time.isNow).map((end) => `${capitalised(endWords(end))}.`),
      ]);
    case 'next-steps':
      return filled(
        reports.flatMap((report) => {
          const lines = comingLines(report);
          return lines.length > 0 ? [...heading(report, time), ...lines] : [];
        }),
      );
    case 'status':
      return statusCell(promise, time);
  }
}

/**
 * What was reported since the report before, newest first. For the next committee the newest report stays in sight
 * where nothing followed it, because officers go on from there.
 */
function reportsSince(
  { reports }: PromiseSnapshot,
  changes: readonly Change[] | undefined,
  isNow: boolean,
): Report[] {
  const fresh = changes
    ? reports.filter((report) => changes.some((change) => isNewWith(change, 'report', report)))
    : reports;
  return (fresh.length > 0 || !isNow ? fresh : reports.slice(-1)).toReversed();
}

/** What became of it, as far as the marks do not say it: they have what is new since the report before. */
function endsBefore(
  { became }: PromiseSnapshot,
  changes: readonly Change[] | undefined,
  isNow: boolean,
): PromiseSnapshot['became'] {
  if (!changes) return became;
  return isNow ? became.filter((end) => !changes.some((change) => isNewWith(change, 'became', end))) : [];
}

function isNewWith(change: Change, kind: 'report' | 'became', item: unknown): boolean {
  return change.kind === kind && change.was === undefined && change.now === item;
}

/** Papers of this report need no name in its cells; all others are told apart. */
function heading({ date, source }: Report, { papers, isNow }: PackTime): string[] {
  if (!isNow && papers.includes(source.document.id)) return [];
  return [`${capitalised(dateWords(date))}, ${paperWords(source)}:`];
}

function comingLines({ issues, nextSteps }: Report): string[] {
  return [...issues.map((issue) => `Difficulty: ${issue}`), ...nextSteps.map((step) => `Next: ${step}`)];
}

function fundingCell({ funding }: PromiseSnapshot): PackCell {
  const { amount, fund, words } = funding;
  const first = amount.basis === 'not-stated' ? notStated(amount.because) : capitalised(moneyWords(amount));
  return [first, ...(fund ? [fund.title] : []), ...(words ? [words] : [])];
}

function successCell({ criteria: { items, because } }: PromiseSnapshot): PackCell {
  if (items.length === 0) return [notStated(because)];
  const judged = { met: 'Met', partly: 'Partly met', 'not-met': 'Not met' };
  return filled(
    items.flatMap(({ text, result, evidence }) =>
      result === 'no-evidence' ? [text] : [text, `${judged[result]}${evidence ? `: ${evidence}` : '.'}`],
    ),
  );
}

function statusCell({ reports, state }: PromiseSnapshot, time: PackTime): PackCell {
  const from = reports.findLast(({ status }) => status);
  if (!from?.status) return filled([]);
  const { written, carriedForward } = from.status;
  const isOld = time.isNow || !time.papers.includes(from.source.document.id);
  return [
    `“${written}”${isOld ? ` (${dateWords(from.date)})` : ''}`,
    ...(carriedForward ? [carriedForward] : []),
    readingWords(state),
  ];
}

function endCell({ targets, firstTargets }: PromiseSnapshot): PackCell {
  const lines = (all: PromiseSnapshot['targets']) =>
    all.map(({ label, date }) => `${label ? `${label}: ` : ''}${whenWords(date)}`);
  const [now, first] = [lines(targets), lines(firstTargets)];
  const changed = first.filter((line) => !now.includes(line));
  return filled([...now, ...changed.map((line) => `First promised: ${line}`)]);
}

/** A date as exact as the paper has it; whether it was worked out, and why there is none, are facts of their own. */
function whenWords(date: PartialDate): string {
  if (date.basis === 'not-stated') return notStated(date.because);
  return `${capitalised(dateWords(date))}${date.basis === 'inferred' ? ' (worked out by this site)' : ''}`;
}

function filled(lines: readonly string[]): PackCell {
  const [first = 'Not stated', ...rest] = lines;
  return [first, ...rest];
}

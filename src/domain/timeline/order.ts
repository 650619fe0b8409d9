import type { PartialDate } from '../../schemas/fields/partial-date.ts';
import { compareText } from '../compare-text.ts';
import { spanOf, type Span } from '../partial-date.ts';
import { factKinds, type Fact, type FactKind } from './fact.ts';

/** A month, or a longer time that a paper gives no closer, with what was in it. */
export interface Stretch {
  /** `2022-11`, or `2012-01..2016-12`: for the place on the page. */
  id: string;
  span: Span;
  /** Whether it is one month, in which days may be known. */
  isMonth: boolean;
  moments: Moment[];
}

/** A date with all that was then: a line of a timeline. */
export interface Moment {
  date: PartialDate;
  /** The date in the words of the papers, each wording once; none where a paper has no words for it. */
  written: string[];
  facts: Fact[];
}

/** Facts of one kind that stand in one paper. */
export interface Block {
  kind: FactKind;
  /** The paper; none where the facts are papers themselves. */
  document: string | undefined;
  facts: Fact[];
}

/** The facts of a date by their kinds, and of a kind by the papers in which they stand. */
export function blocksOf(facts: readonly Fact[]): Block[] {
  const blocks = Map.groupBy(facts, ({ kind, source }) => `${kind} ${source?.document ?? ''}`);
  return [...blocks.values()].flatMap((all) =>
    all[0] ? [{ kind: all[0].kind, document: all[0].source?.document, facts: all }] : [],
  );
}

/**
 * Facts by month, the oldest first. A date that is longer than a month stands by itself, at its first possible day and
 * before the month in which it begins: what is less exact comes first, so that nobody takes it for a part of the month. In
 * a month, too, the day that is not known comes before the days. The same facts in any order give the same.
 */
export function stretchesOf(facts: readonly Fact[]): Stretch[] {
  const stretches = Map.groupBy(facts.filter(hasSpan), ({ date }) => stretchId(date));
  return [...stretches]
    .map(([id, all]) => {
      const isMonth = id.length === '2022-11'.length;
      return { id, isMonth, span: spanOfStretch(id, all), moments: momentsOf(all) };
    })
    .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.id, b.id));
}

/** Facts in the order in which a timeline tells them, those without a date last. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const undated = facts.filter((fact) => !hasSpan(fact));
  return [
    ...stretchesOf(facts).flatMap(({ moments }) => moments.flatMap((moment) => moment.facts)),
    ...undated.sort(compareFacts),
  ];
}

/** The year under which a date stands: that of its first possible day. */
export function yearOf(date: PartialDate): string | undefined {
  return spanOf(date)?.first.slice(0, 4);
}

/**
 * Cuts a timeline into pages of about the same length, at the turn of a month wherever a month is not too long by itself.
 * @param facts in their order
 * @param most how many facts a page has room for
 * @returns at least one part; all parts together are the facts
 */
export function partsOf(facts: readonly Fact[], most: number): Fact[][] {
  const goal = Math.ceil(facts.length / Math.max(1, Math.ceil(facts.length / most)));
  const parts: Fact[][] = [];
  let part: Fact[] = [];
  const close = () => {
    if (part.length > 0) parts.push(part);
    part = [];
  };
  for (const { moments } of stretchesOf(facts)) {
    const all = moments.flatMap((moment) => moment.facts);
    if (part.length >= goal || part.length + all.length > most) close();
    for (const fact of all) {
      if (part.length >= most) close();
      part.push(fact);
    }
  }
  close();
  return parts.length > 0 ? parts : [[]];
}

function momentsOf(facts: readonly Fact[]): Moment[] {
  return [...Map.groupBy(facts, ({ date }) => dateId(date)).values()]
    .flatMap((all) => {
      const facts = all.toSorted(compareFacts);
      const words = facts.map(({ date }) => ('written' in date ? date.written : undefined));
      const written = [...new Set(words.filter((one) => one !== undefined))];
      return facts[0] ? [{ date: facts[0].date, written, facts }] : [];
    })
    .sort((a, b) => compareMoments(a.date, b.date));
}

function compareMoments(a: PartialDate, b: PartialDate): number {
  const [x, y] = [spanOf(a), spanOf(b)];
  return (x && y ? compareSpans(x, y) : 0) || compareText(dateId(b), dateId(a));
}

/** The earlier first day first, and of equal ones the longer time. */
function compareSpans(a: Span, b: Span): number {
  return compareText(a.first, b.first) || compareText(b.last, a.last);
}

function compareFacts(a: Fact, b: Fact): number {
  return (
    factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) ||
    compareText(a.about.strategies[0] ?? '', b.about.strategies[0] ?? '') ||
    (a.order ?? 0) - (b.order ?? 0) ||
    compareText(a.key.join('/'), b.key.join('/')) ||
    compareText(a.says, b.says)
  );
}

/** Two dates are one line where they say the same with the same right: a paper says so, or for the same reason. */
function dateId(date: PartialDate): string {
  if (!('iso' in date)) return date.basis;
  return [date.basis, date.iso, date.precision, 'reason' in date ? date.reason : ''].join('\n');
}

function stretchId(date: PartialDate): string {
  const { first, last } = spanOf(date) ?? { first: '', last: '' };
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  if (from === to) return from;
  // What begins or ends within a month is another stretch than the whole months.
  const isWhole = first.endsWith('-01') && spanOf(wholeMonth(to))?.last === last;
  return isWhole ? `${from}..${to}` : `${first}..${last}`;
}

function spanOfStretch(id: string, [fact]: readonly Fact[]): Span {
  const whole = id.length === '2022-11'.length ? wholeMonth(id) : fact?.date;
  return (whole && spanOf(whole)) ?? { first: '', last: '' };
}

function wholeMonth(iso: string): PartialDate {
  return { basis: 'stated', written: iso, iso, precision: 'month' };
}

function hasSpan({ date }: Fact): boolean {
  return 'iso' in date;
}

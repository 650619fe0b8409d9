import type { Content, Entry } from '../schemas/index.ts';
import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import { viewActions, type ActionView } from './action.ts';
import { reportId } from './annual-report-years.ts';
import { changeWords } from './changes-words.ts';
import { changesOf, compareTimes } from './changes.ts';
import { spanOfYear } from './financial-year.ts';
import { firstPromised } from './first-promised.ts';
import { fundTotals } from './fund-totals.ts';
import type { AccountLine } from './account-line.ts';
import { knownBy } from './known-by.ts';
import { findEntry } from './link.ts';
import { addDays, spanOf, type Span } from './partial-date.ts';
import { snapshotOf } from './snapshot.ts';

/** What a year brought for the promises of a strategy, as it was known on the last day of the year. */
export interface AnnualReport {
  id: string;
  strategy: Entry<'strategies'>;
  /** "2021-22" */
  year: string;
  span: Span;
  /** The last day that counts: that of the year, or today where the year still runs. */
  asOf: string;
  /** The papers that reported on it in the year. */
  papers: Entry<'documents'>[];
  /** Every promise known by then, in the order of the paper. */
  promises: PromiseSnapshot[];
  /** The same promises with what their dates said on that day. */
  views: ActionView[];
  /** Those that papers first listed in the year. */
  promised: PromiseSnapshot[];
  /** Those that papers told of in the year. */
  heard: PromiseSnapshot[];
  done: PromiseSnapshot[];
  /** Those whose date had passed without word that they were done or stopped. */
  late: LatePromise[];
  /** Those that a paper moved to a later date than they were first promised for. */
  moved: MovedPromise[];
  /** How many have a target date at all. */
  dated: number;
  /** Those that were stopped or given up. */
  dropped: PromiseSnapshot[];
  funds: FundOfYear[];
}

/** A promise whose target date has passed. */
export interface LatePromise {
  promise: PromiseSnapshot;
  /** The last day of the target, YYYY-MM-DD. */
  day: string;
  /** Whole months since then. */
  months: number;
}

/** A promise that a paper moved, with each of its moves in words. */
export interface MovedPromise {
  promise: PromiseSnapshot;
  words: string[];
}

/** A fund that pays for promises of the strategy, or was set up by one. */
export interface FundOfYear {
  fund: Entry<'funds'>;
  lines: AccountLine[];
}

/**
 * Puts a year of a strategy together.
 * @param content as it is known today
 * @param today YYYY-MM-DD
 */
export function annualReportOf(
  content: Content,
  strategy: Entry<'strategies'>,
  year: string,
  today: string,
): AnnualReport {
  const span = spanOfYear(year);
  const asOf = span.last < today ? span.last : today;
  const known = knownBy(content, asOf);
  const promisesOn = (day: string) =>
    snapshotOf(content, day).promises.filter((promise) => promise.strategy === strategy.id);
  const promises = promisesOn(asOf);
  const { added, both } = compareTimes(promisesOn(addDays(span.first, -1)), promises);
  const heard = promises.filter(
    ({ id, reports }) =>
      (added.some((promise) => promise.id === id) && reports.length > 0) ||
      both.some(({ now, changes }) => now.id === id && changes.some(({ kind }) => kind === 'report')),
  );
  const views = viewActions(known, asOf).filter(({ id }) => promises.some((promise) => promise.id === id));
  return {
    id: reportId(strategy.id, year),
    strategy,
    year,
    span,
    asOf,
    papers: papersOf(content, strategy.id, span, heard),
    promises,
    views,
    promised: added,
    heard,
    done: promises.filter(({ state }) => state === 'complete'),
    late: promises.flatMap((promise) => lateness(promise, views)),
    moved: promises.flatMap(moves),
    dated: promises.filter(({ targets }) => targets.some(({ date }) => spanOf(date))).length,
    dropped: promises.filter(
      ({ state, became }) => state === 'stopped' || became.some(({ how }) => how === 'dropped'),
    ),
    funds: fundsOf(known, promises),
  };
}

/** The papers that list the promises in the year, and those that told of one. */
function papersOf(
  content: Content,
  strategy: string,
  { first, last }: Span,
  heard: readonly PromiseSnapshot[],
): Entry<'documents'>[] {
  const isInYear = (day: string | undefined) => day !== undefined && day >= first && day <= last;
  const ids = [
    ...content.editions.flatMap(({ data }) =>
      data.strategy === strategy && isInYear(spanOf(data.date)?.first) ? data.document : [],
    ),
    ...heard.flatMap(({ reports }) =>
      reports.flatMap(({ date, source }) => (isInYear(spanOf(date)?.first) ? source.document.id : [])),
    ),
  ];
  return [...new Set(ids)].map((id) => findEntry(content, 'documents', id));
}

function lateness(promise: PromiseSnapshot, views: readonly ActionView[]): LatePromise[] {
  const says = views.find(({ id }) => id === promise.id)?.says ?? [];
  return says.flatMap(({ kind, day, months }) => (kind === 'overdue' ? { promise, day, months } : []));
}

/** Each target that is now later than it was first promised. */
function moves(promise: PromiseSnapshot): MovedPromise[] {
  const words = changesOf(firstPromised(promise), promise)
    .filter((change) => change.kind === 'target' && change.shift?.kind === 'later')
    .map(changeWords);
  return words.length > 0 ? [{ promise, words }] : [];
}

function fundsOf(known: Content, promises: readonly PromiseSnapshot[]): FundOfYear[] {
  const pays = new Set(promises.flatMap(({ funding }) => funding.fund?.id ?? []));
  return known.funds
    .filter(({ id, data }) => pays.has(id) || promises.some((promise) => promise.id === data.action))
    .map((fund) => ({ fund, lines: fundTotals(known, fund.id, fund.data) }));
}

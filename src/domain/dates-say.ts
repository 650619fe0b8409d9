import { addMonths, monthsBetween } from './partial-date.ts';

/** What the dates of a promise are, as days: all that is needed to say what they mean on any day. */
export interface PromiseDates {
  /** Whether the council says that it is finished or stopped. */
  isClosed: boolean;
  /** The last day of each target; none where the paper states none. */
  targets: string[];
  /** The first day that the newest report may mean, and the last; nothing where no report came. */
  heard?: { first: string; last: string };
  /** The last day of the paper that made the promise, where it is known: the time from which silence counts. */
  promised?: string;
  /** The last day of the strategy, where it is known. */
  strategyEnd?: string;
}

/** One thing that the dates say, and for how many whole months it has been so. */
export type DateFact =
  | { kind: 'due'; day: string; months: 0 }
  | { kind: 'overdue'; day: string; months: number }
  | { kind: 'silent'; day: string; months: number }
  | { kind: 'never-reported'; day: string; months: number }
  | { kind: 'ended-open'; day: string; months: number };

/** After so many months without a report a promise counts as unheard of. */
export const silentAfterMonths = 12;

/** So many months before its target a promise counts as due. */
export const dueWithinMonths = 3;

/**
 * What the dates of a promise say on a day, apart from what the council says.
 * A date that is known to the month counts to the last day of it, so nobody is called late too early.
 * @param today YYYY-MM-DD
 */
export function datesSay(dates: PromiseDates, today: string): DateFact[] {
  if (dates.isClosed) return [];
  const facts: DateFact[] = [];
  const late = dates.targets.filter((day) => day < today).sort()[0];
  const next = dates.targets.filter((day) => day >= today).sort()[0];
  if (late !== undefined) facts.push({ kind: 'overdue', day: late, months: monthsBetween(late, today) });
  else if (next !== undefined && next <= addMonths(today, dueWithinMonths))
    facts.push({ kind: 'due', day: next, months: 0 });
  const { heard, promised, strategyEnd } = dates;
  if (heard && addMonths(heard.last, silentAfterMonths) < today)
    facts.push({ kind: 'silent', day: heard.last, months: monthsBetween(heard.last, today) });
  if (!heard && promised !== undefined && addMonths(promised, silentAfterMonths) < today)
    facts.push({ kind: 'never-reported', day: promised, months: monthsBetween(promised, today) });
  if (strategyEnd !== undefined && strategyEnd < today && (!heard || heard.last <= strategyEnd))
    facts.push({ kind: 'ended-open', day: strategyEnd, months: monthsBetween(strategyEnd, today) });
  return facts;
}

/** Whether nothing new was published for so long that a reader should ask. */
export function isUnheard(dates: PromiseDates, today: string): boolean {
  return datesSay(dates, today).some(({ kind }) => kind === 'silent' || kind === 'never-reported');
}

/** Whether the target date has passed and the council has not said that the promise is finished or stopped. */
export function isOverdue(dates: PromiseDates, today: string): boolean {
  return datesSay(dates, today).some(({ kind }) => kind === 'overdue');
}

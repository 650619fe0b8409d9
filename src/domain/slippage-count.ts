import type { ActionView } from './action.ts';
import { spanOf } from './partial-date.ts';
import { targetStories, type Fate } from './slippage.ts';

/** How the dates of a promise stand on a day. Every promise is one of these. */
export type DateCase = (typeof dateCases)[number];

/**
 * In the order in which they are counted: the council says finished or stopped; still to come; passed, and reported on since; passed without a
 * report since; had a date and has none now; never had one.
 */
export const dateCases = [
  'closed',
  'to-come',
  'passed-reported',
  'passed-silent',
  'vanished',
  'undated',
] as const;

/** What the dates of some promises amount to. */
export interface SlippageTally {
  promises: number;
  /** How many have a date, or had one. */
  dated: number;
  /** How many have a target that a paper moved, set later or left out. */
  moved: number;
  setLater: number;
  vanished: number;
  /** Sums to the number of promises. */
  cases: Record<DateCase, number>;
}

/**
 * How the dates of a promise stand. A target counts as passed without a report only where it is sure: the newest report is not later than the last
 * day that the target may mean.
 * @param today YYYY-MM-DD
 */
export function dateCaseOf({ data, dates }: ActionView, today: string): DateCase {
  const stories = targetStories(data);
  const due = stories.flatMap(({ now }) => (now && spanOf(now)?.last) ?? []);
  if (due.length === 0) return stories.some(({ first }) => first) ? 'vanished' : 'undated';
  if (dates.isClosed) return 'closed';
  const passed = due.filter((day) => day < today);
  if (passed.length === 0) return 'to-come';
  const { heard } = dates;
  return passed.some((day) => !heard || heard.last <= day) ? 'passed-silent' : 'passed-reported';
}

/** Counts the promises by what became of their dates. @param today YYYY-MM-DD */
export function tallySlippage(actions: readonly ActionView[], today: string): SlippageTally {
  const cases = Object.fromEntries(dateCases.map((one) => [one, 0])) as SlippageTally['cases'];
  for (const action of actions) cases[dateCaseOf(action, today)]++;
  const having = (fate: Fate) =>
    actions.filter(({ data }) => targetStories(data).some((story) => story.fate === fate)).length;
  return {
    promises: actions.length,
    dated: actions.length - cases.undated,
    moved: having('moved'),
    setLater: having('set-later'),
    vanished: having('vanished'),
    cases,
  };
}

import type { Fact } from './fact.ts';
import { yearOf } from './order.ts';

/** How many facts begin in a year, and of how many of them we worked out the date. */
export interface YearCount {
  year: string;
  count: number;
  inferred: number;
}

/** A picture of years as columns, in units of its own. */
export interface Strip {
  width: number;
  height: number;
  /** One for each year that has a fact: where its column begins, where its top is, and how high the grey part is. */
  bars: { x: number; y: number; inferred: number; bar: number }[];
  /** What is written below each column; nothing below years that are left out, or where there are too many to write. */
  labels: string[];
  /** The year with the most. */
  most: YearCount;
}

const step = 10;
const gap = 2;
const height = 100;
/** So many years in a row without a fact are drawn as they are; more become a gap of this width. */
const longestEmpty = 2;
const mostLabels = 24;

/** Every year from the first fact to the last one, those without a fact too. */
export function yearCounts(facts: readonly Fact[]): YearCount[] {
  const years = Map.groupBy(facts, ({ date }) => yearOf(date) ?? '');
  const numbers = [...years.keys()].map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: facts.length === 0 ? 0 : last - first + 1 }, (_, at) => {
    const year = String(first + at).padStart(4, '0');
    const own = years.get(year) ?? [];
    const inferred = own.filter(({ date }) => date.basis === 'inferred').length;
    return { year, count: own.length, inferred };
  });
}

/**
 * The years as columns whose heights are as their counts are. A year that has any fact can be seen. Of many years in a row
 * that have none, two columns are left, and no year is written below them.
 * @param years in their order, with those that have no fact
 */
export function stripOf(years: readonly YearCount[]): Strip {
  const most = years.reduce((a, b) => (b.count > a.count ? b : a), { year: '', count: 0, inferred: 0 });
  const columns = years.filter((_, at) => !isLeftOut(years, at));
  const high = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round((count / most.count) * height)));
  const every = Math.ceil(columns.length / mostLabels);
  return {
    width: Math.max(1, columns.length * step),
    height,
    most,
    labels: columns.map(({ year, count }, at) => (count > 0 && at % every === 0 ? year : '')),
    bars: columns.flatMap(({ count, inferred }, at) => {
      if (count === 0) return [];
      const top = high(count);
      const grey = Math.round((inferred / count) * top);
      return [{ x: at * step, y: height - top, bar: step - gap, inferred: grey }];
    }),
  };
}

/** Whether a year is one of a row of empty ones that is too long to be drawn, and not among its first. */
function isLeftOut(years: readonly YearCount[], at: number): boolean {
  const before = years.slice(Math.max(0, at - longestEmpty), at + 1);
  return before.length > longestEmpty && before.every(({ count }) => count === 0);
}

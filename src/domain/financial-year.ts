import type { Span } from './partial-date.ts';

/**
 * The financial year, April to March, in which a day lies: 2022-01-31 is in 2021-22.
 * @param day YYYY-MM-DD
 */
export function financialYearOf(day: string): string {
  const calendar = Number(day.slice(0, 4));
  const first = day.slice(5) < '04-01' ? calendar - 1 : calendar;
  return `${String(first).padStart(4, '0')}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/**
 * The first and the last day of a financial year: 2021-22 is 1 April 2021 to 31 March 2022.
 * @param year YYYY-YY
 */
export function spanOfYear(year: string): Span {
  const first = year.slice(0, 4);
  return { first: `${first}-04-01`, last: `${String(Number(first) + 1).padStart(4, '0')}-03-31` };
}

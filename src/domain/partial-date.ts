import type { PartialDate } from '../schemas/fields/partial-date.ts';
import { compareText } from './compare-text.ts';

/** A stretch of days: the first and the last of it, both YYYY-MM-DD. */
export interface Span {
  first: string;
  last: string;
}

/**
 * The days that a date may mean: a month from its first day to its last.
 * @returns nothing for a date that the paper does not state
 */
export function spanOf(date: PartialDate): Span | undefined {
  return 'iso' in date ? spanOfIso(date.iso) : undefined;
}

/**
 * The days that an ISO date or interval means.
 * @param iso YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a stroke between
 */
export function spanOfIso(iso: string): Span {
  const [from = '', to = from] = iso.split('/');
  return { first: firstDay(from), last: lastDay(to) };
}

/** Older dates first; dates that are not stated come last. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (!x || !y) return Number(!x) - Number(!y);
  return compareText(x.last, y.last) || compareText(x.first, y.first);
}

/**
 * The whole months from one day to a later one: 31 January to 28 February is none, to 1 March is one.
 * @param from YYYY-MM-DD
 * @param to YYYY-MM-DD; below zero where it comes before `from`
 */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from) || 0;
  const [years, months, days] = [0, 5, 8].map(
    (at) => Number(to.slice(at, at + (at ? 2 : 4))) - Number(from.slice(at, at + (at ? 2 : 4))),
  );
  return (years ?? 0) * 12 + (months ?? 0) - ((days ?? 0) < 0 ? 1 : 0);
}

/**
 * A day some months later; the last of the month where there is no such day.
 * @param day YYYY-MM-DD
 */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  const last = lastDay(month);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted > last ? last : wanted;
}

/** A number of days later (or earlier, below zero), by the calendar. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function firstDay(point: string): string {
  return `${point}${'-01-01'.slice(point.length - 4)}`;
}

function lastDay(point: string): string {
  if (point.length === 4) return `${point}-12-31`;
  if (point.length === 10) return point;
  const [year = 0, month = 1] = point.split('-').map(Number);
  return `${point}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

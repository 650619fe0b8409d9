import type { PartialDate } from '../schemas/fields/partial-date.ts';
import { dayNumber } from './day-number.ts';
import { addDays, monthsBetween, spanOf, type Span } from './partial-date.ts';
import { countWords, monthsWords } from './words.ts';

/** How far one date lies from another, no more exact than the two are. */
export type Shift =
  | {
      kind: 'later' | 'earlier';
      /** Whole months: the least and the most that the two dates leave open. */
      least: number;
      most: number;
      /** How many days, where both are known to the day. */
      days?: number;
    }
  /** The same days. */
  | { kind: 'same' }
  /** The second date lies within the first: given more exactly, neither later nor earlier. */
  | { kind: 'narrowed' }
  /** The first date lies within the second: given less exactly. */
  | { kind: 'widened' };

/**
 * How far a date was moved. Two times of equal length, such as two months or two summers, are so many months apart: October 2021 and March
 * 2022 are 5. Where one is longer than the other, the least and the most that the papers leave open are given.
 * @returns nothing where one of them is not stated
 */
export function shiftBetween(first: PartialDate, now: PartialDate): Shift | undefined {
  const [from, to] = [spanOf(first), spanOf(now)];
  if (!from || !to) return undefined;
  if (from.first === to.first && from.last === to.last) return { kind: 'same' };
  if (isWithin(to, from)) return { kind: 'narrowed' };
  if (isWithin(from, to)) return { kind: 'widened' };
  // Of two times of which neither lies within the other, one begins and ends before the other.
  return from.first < to.first
    ? { kind: 'later', ...distance(from, to) }
    : { kind: 'earlier', ...distance(to, from) };
}

/** How far a date was moved, in words: "5 months later", "7 to 9 months later", "12 days earlier". */
export function shiftWords(shift: Shift): string {
  switch (shift.kind) {
    case 'same':
      return 'the same date';
    case 'narrowed':
      return 'the same time, given more exactly';
    case 'widened':
      return 'the same time, given less exactly';
    default:
      return `${apartWords(shift)} ${shift.kind}`;
  }
}

/** By how many whole months a date was moved, below zero where it was brought forward; 0 where it means the same time */
export function monthsMoved(shift: Shift): { least: number; most: number } {
  switch (shift.kind) {
    case 'later':
      return { least: shift.least, most: shift.most };
    case 'earlier':
      return { least: -shift.most || 0, most: -shift.least || 0 };
    default:
      return { least: 0, most: 0 };
  }
}

function apartWords({ least, most, days }: { least: number; most: number; days?: number }): string {
  if (most === 0) return days === undefined ? 'less than a month' : countWords(days, 'day');
  if (least === most) return monthsWords(most);
  if (least === 0) return `up to ${monthsWords(most)}`;
  return most < 12 ? `${least} to ${monthsWords(most)}` : `${monthsWords(least)} to ${monthsWords(most)}`;
}

function distance(from: Span, to: Span): { least: number; most: number; days?: number } {
  if (isDay(from) && isDay(to)) {
    const months = monthsBetween(from.first, to.first);
    return { least: months, most: months, days: dayNumber(to.first) - dayNumber(from.first) };
  }
  if (!isWholeMonths(from) || !isWholeMonths(to))
    return {
      least: Math.max(0, monthsBetween(from.last, to.first)),
      most: monthsBetween(from.first, to.last),
    };
  if (lengthOf(from) === lengthOf(to)) {
    const months = monthOf(to.first) - monthOf(from.first);
    return { least: months, most: months };
  }
  return {
    least: Math.max(0, monthOf(to.first) - monthOf(from.last)),
    most: monthOf(to.last) - monthOf(from.first),
  };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

function isDay({ first, last }: Span): boolean {
  return first === last;
}

function isWholeMonths({ first, last }: Span): boolean {
  return first.endsWith('-01') && addDays(last, 1).endsWith('-01');
}

/** In months, both ends counted. */
function lengthOf({ first, last }: Span): number {
  return monthOf(last) - monthOf(first) + 1;
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Money } from '../schemas/fields/money.ts';
import { formFor, joinAnd, locales, noun, say, type Noun } from './language.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const seasonOfFirstMonth: Record<string, string> = {
  '03': say('spring'),
  '06': say('summer'),
  '09': say('autumn'),
  '12': say('winter'),
};

// To make one takes a hundred times as long as to use it.
let figures: Intl.NumberFormat | undefined;
const poundsFormats: Partial<Record<0 | 2, Intl.NumberFormat>> = {};

/** A date in plain words, no more exact than the paper: "31 March 2012", "May 2021", "summer 2023", "not stated". */
export function dateWords(date: PartialDate): string {
  switch (date.basis) {
    case 'not-applicable':
      return 'not applicable';
    case 'not-stated':
      return 'not stated';
    default:
      return isoWords(date.iso, date.precision);
  }
}

/** Why a date or an amount has no value, in words: the three absences are three facts. */
export function absenceWords(because: 'blank' | 'no-column' | 'not-mentioned'): string {
  const words = {
    blank: 'the paper leaves the cell empty',
    'no-column': 'the paper has no such column',
    'not-mentioned': 'the paper does not mention it',
  };
  return words[because];
}

/** What is said where papers will speak of something, but none of the day of the site does. */
export const unheardWords = 'No paper speaks of it yet.';

/** The name of a month. @param number 1 to 12 */
export function monthName(number: number): string {
  return monthNames[number - 1] ?? '';
}

/** A day in full: 2012-03-31 is "31 March 2012". */
export function dayWords(day: string): string {
  return `${Number(day.slice(8))} ${monthWords(day)}`;
}

/** A number of months in words: 3 is "3 months", 24 is "2 years", 30 is "2 years 6 months". */
export function monthsWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years ? countWords(years, 'year') : '', rest || !years ? countWords(rest, 'month') : '']
    .filter(Boolean)
    .join(' ');
}

/** A number with its noun: 1 "promise", 2 "promises". Languages have up to six forms for it. */
export function countWords(count: number, one: string | Noun, many?: string): string {
  return formFor(noun(one, many), count, numberWords(count));
}

/** A figure with commas, and as many decimals as it has. */
export function numberWords(value: number): string {
  figures ??= new Intl.NumberFormat(locales, { maximumFractionDigits: 6 });
  return figures.format(value);
}

/** Items as a sentence part: "a, b and c". */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : joinAnd(items.slice(0, -1).join(', '), items.at(-1) ?? '');
}

/** Whole pence as pounds: 15000000 is "£150,000", 1050 is "£10.50". */
export function poundsOf(pence: number): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  const pounds = (poundsFormats[digits] ??= new Intl.NumberFormat(locales, {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }));
  return pounds.format(pence / 100);
}

/** An amount in words; an absence is said, never 0. */
export function moneyWords(money: Money): string {
  switch (money.basis) {
    case 'stated':
      return poundsOf(money.pence);
    case 'existing-budgets':
      return 'from existing budgets';
    case 'not-applicable':
      return 'not applicable';
    case 'not-stated':
      return 'not stated';
  }
}

/** First letter in upper case, for the start of a sentence or a row. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locales) + text.slice(1);
}

function isoWords(iso: string, precision: string): string {
  const [from = '', to = from] = iso.split('/');
  switch (precision) {
    case 'season': {
      const season = seasonOfFirstMonth[from.slice(5)];
      return season ? `${season} ${from.slice(0, 4)}` : `${monthWords(from)} to ${monthWords(to)}`;
    }
    case 'quarter':
      return `${monthName(Number(from.slice(5, 7)))} to ${monthWords(to)}`;
    case 'financial-year':
      return `financial year ${from.slice(0, 4)}/${to.slice(2, 4)}`;
    case 'range':
      return `${pointWords(from)} to ${pointWords(to)}`;
    default:
      return pointWords(iso);
  }
}

function pointWords(point: string): string {
  if (point.length === 4) return point;
  return point.length === 7 ? monthWords(point) : dayWords(point);
}

function monthWords(point: string): string {
  return `${monthName(Number(point.slice(5, 7)))} ${point.slice(0, 4)}`;
}

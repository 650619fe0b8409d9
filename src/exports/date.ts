import type { PartialDate } from '../schemas/fields/partial-date.ts';

/** A date as five columns: the words, the sorting form, how exact it is, where it comes from, and why. */
export type DateFields<K extends string> = Record<
  `${K}_written` | `${K}_iso` | `${K}_precision` | `${K}_basis` | `${K}_because`,
  string | null
>;

/** Several dates as five lists of equal length. */
export type DateLists<K extends string> = Record<keyof DateFields<K>, (string | null)[]>;

/**
 * The five columns of a date.
 * @param name the start of their names
 * @param date nothing where the thing that it dates is not there
 */
export function dateFields<K extends string>(name: K, date: PartialDate | undefined): DateFields<K> {
  return {
    [`${name}_written`]: date && 'written' in date ? (date.written ?? null) : null,
    [`${name}_iso`]: date && 'iso' in date ? date.iso : null,
    [`${name}_precision`]: date && 'precision' in date ? date.precision : null,
    [`${name}_basis`]: date?.basis ?? 'none',
    [`${name}_because`]: becauseOf(date),
  } as DateFields<K>;
}

/** The five columns of several dates, each a list with one item for each date. */
export function dateLists<K extends string>(name: K, dates: readonly PartialDate[]): DateLists<K> {
  const fields = dates.map((date) => dateFields(name, date));
  const keys = Object.keys(dateColumns(name, '')) as (keyof DateFields<K>)[];
  return Object.fromEntries(keys.map((key) => [key, fields.map((one) => one[key])])) as DateLists<K>;
}

/** What the five columns of a date mean. */
export function dateColumns<K extends string>(name: K, what: string): Record<keyof DateFields<K>, string> {
  return {
    [`${name}_written`]: `${what}, in the words of the paper.`,
    [`${name}_iso`]: 'The same, for sorting: day, month, year, or first/last.',
    [`${name}_precision`]: 'How exact it is: day, month, season, quarter, year, financial-year or range.',
    [`${name}_basis`]: 'stated, inferred, not-applicable, not-stated, or none (there is nothing to date).',
    [`${name}_because`]: 'What it was inferred from; or blank, no-column or not-mentioned.',
  } as Record<keyof DateFields<K>, string>;
}

function becauseOf(date: PartialDate | undefined): string | null {
  if (date?.basis === 'inferred') return date.reason;
  return date?.basis === 'not-stated' ? date.because : null;
}

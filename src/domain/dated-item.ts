import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { DatedItem } from './calendar-file.ts';
import { spanOf } from './partial-date.ts';
import { dateWords } from './words.ts';

/**
 * When something is, as a calendar shows it. Where the day is not known the title says how far it is: a calendar has
 * no other way to show a month.
 * @returns nothing for a date that the paper does not state
 */
export function whenOf(
  title: string,
  date: PartialDate,
): Pick<DatedItem, 'title' | 'span' | 'isDay'> | undefined {
  const span = spanOf(date);
  if (!span) return undefined;
  const isDay = hasDays(date);
  return { title: isDay ? title : `${title} (${dateWords(date)}, day not known)`, span, isDay };
}

/** Whether a date names its days: one, or the first and the last of several. */
export function hasDays(date: PartialDate): boolean {
  return 'iso' in date && date.iso.split('/').every((end) => end.length === '2022-11-30'.length);
}

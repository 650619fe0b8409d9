import { dayNumber } from '../domain/day-number.ts';
import { reminderDays } from '../domain/directory-rules.ts';
import { addDays, addMonths } from '../domain/partial-date.ts';
import { countWords, dayWords } from '../domain/words.ts';

/** For how many days the desk list looks ahead. */
export const daysAhead = reminderDays;

/**
 * The last day of the quarter of the year in which a day lies.
 * @param day YYYY-MM-DD
 */
export function endOfQuarter(day: string): string {
  const firstMonth = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const first = `${day.slice(0, 5)}${String(firstMonth).padStart(2, '0')}-01`;
  return addDays(addMonths(first, 3), -1);
}

/** Whether a day has come, or comes within the days that the list looks ahead. */
export function isNear(day: string, today: string): boolean {
  return day <= addDays(today, daysAhead);
}

/** When something is due, as one says it on a day; what has no day is due now: "now", "since 3 May 2026", "today", "by 4 May 2026 (in 12 days)". */
export function dueWords(day: string | undefined, today: string): string {
  if (day === undefined) return 'now';
  if (day === today) return 'today';
  if (day < today) return `since ${dayWords(day)}`;
  return `by ${dayWords(day)} (in ${countWords(dayNumber(day) - dayNumber(today), 'day')})`;
}

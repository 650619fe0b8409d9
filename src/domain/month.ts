import { holidayOn, type HolidayChanges } from './bank-holiday.ts';
import { dayNumber, dayOfNumber, weekdayOf } from './day-number.ts';
import { addMonths, spanOfIso, type Span } from './partial-date.ts';

/** A day in the table of a month. */
export interface MonthDay {
  /** YYYY-MM-DD */
  day: string;
  /** Whether it belongs to the month; others only fill up the first and the last week. */
  isInside: boolean;
  holiday?: string | undefined;
}

/** The first and the last day of a month. @param month YYYY-MM */
export function monthSpan(month: string): Span {
  return spanOfIso(month);
}

/** The month some months later, or earlier below zero. @param month YYYY-MM */
export function monthAfter(month: string, months = 1): string {
  return addMonths(`${month}-01`, months).slice(0, 7);
}

/** Every month into which a stretch of days reaches, earliest first. */
export function monthsIn({ first, last }: Span): string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = monthAfter(month))
    months.push(month);
  return months;
}

/**
 * The weeks of a month, Monday to Sunday.
 * @param month YYYY-MM
 * @param changes the days that were made bank holidays, and those that were taken off
 */
export function weeksOf(month: string, changes?: HolidayChanges): MonthDay[][] {
  const span = monthSpan(month);
  const [first, last] = [dayNumber(span.first), dayNumber(span.last)];
  const weeks: MonthDay[][] = [];
  for (let monday = first - weekdayOf(first); monday <= last; monday += 7)
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((at) => {
        const day = dayOfNumber(monday + at);
        return {
          day,
          isInside: monday + at >= first && monday + at <= last,
          holiday: holidayOn(day, changes),
        };
      }),
    );
  return weeks;
}

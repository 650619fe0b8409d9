import type { Schedule } from '../schemas/fields/schedule.ts';
import { dayNumber, dayNumberOf, dayOfNumber, weekdayOf } from './day-number.ts';
import { weekdays } from './schedule.ts';

/** The last day that is written with four digits of a year. */
const lastDay = dayNumber('9999-12-31');

/** A schedule that names the same day of every year. */
export type YearlyDay = Extract<Schedule, { repeats: 'yearly' }> & { day: number };

/** A schedule whose days can be worked out. */
export type DatedSchedule = Extract<Schedule, { repeats: 'weekly' | 'monthly' | 'dates' }> | YearlyDay;

/**
 * Whether the days of a schedule can be worked out. Four times a year and by arrangement name no day, and once a year
 * does so only where the day is given.
 */
export function isDated(schedule: Schedule): schedule is DatedSchedule {
  if (schedule.repeats === 'yearly') return schedule.day !== undefined;
  return schedule.repeats === 'weekly' || schedule.repeats === 'monthly' || schedule.repeats === 'dates';
}

/**
 * The days on which the pattern of a schedule falls, earliest first. It goes from one to the next, never day by day;
 * of most patterns there is no end. Nothing is left out: `until`, `except` and terms are for the caller.
 * @param from the first day that counts, YYYY-MM-DD
 */
export function* patternDays(schedule: DatedSchedule, from: string): Generator<string, void> {
  const first = schedule.starts && schedule.starts > from ? schedule.starts : from;
  if (schedule.repeats === 'dates') {
    yield* [...new Set(schedule.dates)].sort().filter((day) => day >= first);
    return;
  }
  for (const day of endless(schedule, first)) {
    if (day > lastDay) return;
    yield dayOfNumber(day);
  }
}

function endless(schedule: Exclude<DatedSchedule, { repeats: 'dates' }>, from: string) {
  if (schedule.repeats === 'yearly') return yearly(schedule, from);
  return schedule.repeats === 'weekly' ? weekly(schedule, from) : monthly(schedule, from);
}

/** 29 February is left out of a year that has none. */
function* yearly({ month, day }: YearlyDay, from: string): Generator<number, void> {
  const first = dayNumber(from);
  for (let year = Number(from.slice(0, 4)); ; year++) {
    const found = dayNumberOf(year, month - 1, day);
    if (found >= first && found <= dayNumberOf(year, month, 0)) yield found;
  }
}

/** Every so many weeks from the week of `starts`; a week begins on a Monday. */
function* weekly(
  { days, every = 1, starts }: Extract<Schedule, { repeats: 'weekly' }>,
  from: string,
): Generator<number, void> {
  const first = dayNumber(from);
  const inWeek = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const anchor = starts ? weekOf(dayNumber(starts)) : weekOf(first);
  const step = 7 * every;
  let week = anchor + Math.ceil((weekOf(first) - anchor) / step) * step;
  for (; ; week += step) for (const day of inWeek) if (week + day >= first) yield week + day;
}

function* monthly(
  { which, day }: Extract<Schedule, { repeats: 'monthly' }>,
  from: string,
): Generator<number, void> {
  const first = dayNumber(from);
  const [year = 0, month = 1] = from.split('-').map(Number);
  const weekday = weekdays.indexOf(day);
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(which);
  for (let index = month - 1; ; index++) {
    const [begin, end] = [dayNumberOf(year, index, 1), dayNumberOf(year, index + 1, 0)];
    const found =
      nth < 0
        ? end - ((weekdayOf(end) - weekday + 7) % 7)
        : begin + ((weekday - weekdayOf(begin) + 7) % 7) + 7 * nth;
    if (found >= first) yield found;
  }
}

/** The Monday of the week of a day. */
function weekOf(day: number): number {
  return day - weekdayOf(day);
}

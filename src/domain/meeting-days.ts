import type { Schedule } from '../schemas/fields/schedule.ts';
import { dayNumber, dayNumberOf, dayOfNumber, weekdayOf } from './day-number.ts';
import { weekdays } from './schedule.ts';

/** The last day that is written with four digits of a year. */
const lastDay = dayNumber('9999-12-31');

/** A schedule whose days can be worked out. */
export type DatedSchedule = Extract<Schedule, { repeats: 'weekly' | 'monthly' | 'dates' }>;

/** Whether the days of a schedule can be worked out. Four times a year, once a year and by arrangement name no day. */
export function isDated(schedule: Schedule): schedule is DatedSchedule {
  return schedule.repeats === 'weekly' || schedule.repeats === 'monthly' || schedule.repeats === 'dates';
}

/**
 * The days on which the pattern of a schedule falls, earliest first. It goes from one to the next, never day by day;
 * of a weekly and a monthly pattern there is no end. Nothing is left out: `until`, `except` and terms are for the caller.
 * @param from the first day that counts, YYYY-MM-DD
 */
export function* patternDays(schedule: DatedSchedule, from: string): Generator<string, void> {
  const first = schedule.starts && schedule.starts > from ? schedule.starts : from;
  if (schedule.repeats === 'dates') {
    yield* [...new Set(schedule.dates)].sort().filter((day) => day >= first);
    return;
  }
  const days = schedule.repeats === 'weekly' ? weekly(schedule, first) : monthly(schedule, first);
  for (const day of days) {
    if (day > lastDay) return;
    yield dayOfNumber(day);
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

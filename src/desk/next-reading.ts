import { compareText } from '../domain/compare-text.ts';
import { dayNumber } from '../domain/day-number.ts';
import { addMonths, monthsBetween, spanOf } from '../domain/partial-date.ts';
import { monthsWords } from '../domain/words.ts';
import type { Measure } from '../schemas/measure.ts';

/** When a measure should be read next, and how that is known. */
export interface NextReading {
  /** YYYY-MM-DD; nothing where nobody can tell. */
  day?: string;
  how: string;
}

const months: Record<NonNullable<Measure['frequency']>, number> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'two-yearly': 24,
};

/**
 * When the next figure of a measure is due: as long after the last one as its frequency says or, where nobody wrote that
 * down, as the time between its figures. Of several times the middle one counts, so that one late figure moves nothing.
 */
export function nextReading({ baseline, readings, frequency }: Measure): NextReading {
  const days = [baseline, ...readings]
    .flatMap(({ date }) => spanOf(date)?.last ?? [])
    .sort(compareText)
    .filter((day, at, all) => day !== all[at - 1]);
  const last = days.at(-1);
  if (last === undefined)
    return { how: 'No paper dates a figure of it, so nobody can tell when the next one is due.' };
  if (frequency !== undefined)
    return {
      day: addMonths(last, months[frequency]),
      how: `The file says that a figure is published ${frequency}.`,
    };
  const gaps = days.slice(1).map((day, at) => Math.max(1, nearestMonths(days[at] ?? day, day)));
  const middle = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)];
  if (middle === undefined)
    return { how: 'It has one dated figure and no frequency, so nobody can tell when the next one is due.' };
  return {
    day: addMonths(last, middle),
    how: `Worked out from the ${monthsWords(middle)} between its figures, because its file gives no frequency.`,
  };
}

/** Months from one day to another, to the nearest: from 28 February to 30 March is one. */
function nearestMonths(from: string, to: string): number {
  const whole = monthsBetween(from, to);
  return whole + (dayNumber(to) - dayNumber(addMonths(from, whole)) > 15 ? 1 : 0);
}

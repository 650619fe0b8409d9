import type { Measure } from '../schemas/measure.ts';
import { dayNumber } from './day-number.ts';
import {
  countsAs,
  isAsGoodAs,
  meetsTarget,
  readingsByDate,
  targetValue,
  withoutDust,
  type CountedReading,
} from './measure.ts';

/** Where a measure stands. The site works it out; no paper says it. In the order in which they are counted and drawn. */
export const standings = ['met', 'on-course', 'off-course', 'missed', 'not-enough-data'] as const;

/** Where a measure stands, worked out by the site. */
export type StandingState = (typeof standings)[number];

/** What is missing where it cannot be told. In the order in which it is said. */
export const lacks = [
  'no-reading',
  'no-final-figure',
  'break',
  'baseline-date',
  'target-date',
  'no-figure-at-target',
] as const;

/** Something without which nobody can tell where a measure stands. */
export type Lack = (typeof lacks)[number];

/** A figure that can be held against the target. */
export interface Figure {
  reading: CountedReading;
  /** The day as which its date counts. */
  day: string;
}

/** The straight line from the baseline to the target, and where it stood on the day of a figure. */
export interface Course {
  /** The days as which the dates of the baseline and of the target count. */
  from: string;
  to: string;
  /** Days from the baseline to the target, and from the baseline to the figure. */
  days: number;
  elapsed: number;
  /** The value of the line on the day of the figure. */
  expected: number;
}

/** Where a measure stands, and what that rests on. */
export interface Standing {
  state: StandingState;
  /** The figure that decides; nothing where there is not enough data. */
  figure?: Figure;
  /** The line against which the figure was held; only where it decided. */
  course?: Course;
  /** Everything that is missing; empty where it can be told. */
  lacks: readonly Lack[];
}

/** Where a measure stands by its final figures, and where it would stand if the provisional ones were final. */
export interface Judgement extends Standing {
  /** Nothing where provisional figures change nothing. */
  provisionally?: Standing;
}

/**
 * Where a measure stands on a day, by the published rule:
 * only final figures from before any break in the series are held against the target. Once its date has passed, the first of them on that date
 * or later decides. Until then the newest decides: it meets the target, or it is as good as the straight line from the baseline to the target.
 * @param today YYYY-MM-DD
 */
export function judge(measure: Measure, today: string): Judgement {
  const standing = standingOf(measure, today, false);
  if (!measure.readings.some((reading) => reading.basis === 'counted' && reading.provisional))
    return standing;
  const provisionally = standingOf(measure, today, true);
  return provisionally.state === standing.state ? standing : { ...standing, provisionally };
}

/**
 * The figures that can be held against the baseline and the target, oldest first: those with a number and a date after the baseline, from
 * before the first break. 0 is a figure; a number that is held back or missing is none.
 */
export function comparableFigures(measure: Measure, withProvisional: boolean): Figure[] {
  const start = countsAs(measure.baseline.date);
  const readings = readingsByDate(measure);
  const broken = readings.findIndex((reading) => reading.break !== undefined);
  return readings.slice(0, broken < 0 ? undefined : broken).flatMap((reading) => {
    const day = countsAs(reading.date);
    if (reading.basis !== 'counted' || (reading.provisional && !withProvisional)) return [];
    return day === undefined || (start !== undefined && day <= start) ? [] : [{ reading, day }];
  });
}

/**
 * Where the straight line from the baseline to the target stands on a day.
 * @param day YYYY-MM-DD
 * @returns nothing where one of the two dates is not stated, or the target does not come after the baseline
 */
export function courseOn(measure: Measure, day: string): Course | undefined {
  const [from, to] = [countsAs(measure.baseline.date), countsAs(measure.target.date)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  const [days, elapsed] = [dayNumber(to) - dayNumber(from), dayNumber(day) - dayNumber(from)];
  const { value: start } = measure.baseline;
  const expected = withoutDust(start + ((targetValue(measure).value - start) * elapsed) / days);
  return { from, to, days, elapsed, expected };
}

function standingOf(measure: Measure, today: string, withProvisional: boolean): Standing {
  const figures = comparableFigures(measure, withProvisional);
  const [start, due] = [countsAs(measure.baseline.date), countsAs(measure.target.date)];
  const isPast = due !== undefined && due < today;
  const atTarget = isPast ? figures.find(({ day }) => day >= due) : undefined;
  if (atTarget)
    return {
      state: meetsTarget(measure, atTarget.reading.value) ? 'met' : 'missed',
      figure: atTarget,
      lacks: [],
    };
  const newest = figures.at(-1);
  const isBroken = measure.readings.some((reading) => reading.break !== undefined);
  if (newest && !isBroken && meetsTarget(measure, newest.reading.value))
    return { state: 'met', figure: newest, lacks: [] };
  const course = newest && courseOn(measure, newest.day);
  const missing: Record<Lack, boolean> = {
    'no-reading': measure.readings.length === 0,
    'no-final-figure': measure.readings.length > 0 && !newest && !isBroken,
    break: isBroken,
    'baseline-date': start === undefined,
    'target-date': due === undefined || (start !== undefined && due <= start),
    'no-figure-at-target': isPast && newest !== undefined && !isBroken,
  };
  const found = lacks.filter((lack) => missing[lack]);
  if (!newest || !course || found.length > 0) return { state: 'not-enough-data', lacks: found };
  const isOnCourse = isAsGoodAs(measure, newest.reading.value, course.expected);
  return { state: isOnCourse ? 'on-course' : 'off-course', figure: newest, course, lacks: [] };
}

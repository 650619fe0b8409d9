import type { Measure } from '../schemas/measure.ts';
import { dayNumber } from './day-number.ts';
import { countsAs, readingsByDate, targetValue } from './measure.ts';
import { courseOn } from './measure-standing.ts';
import { figureWords } from './measure-words.ts';

/** The straight line from the baseline to the target, with the readings about it, ready to be drawn. */
export interface CoursePicture {
  /** In pixels. Places from left to right are in percent of the width. */
  height: number;
  points: CoursePoint[];
  /** From the baseline to the target; no further than the first break, after which the target cannot be compared. */
  course: { from: Place; to: Place };
  /** Lines between figures that follow each other and can be compared. */
  lines: { from: CoursePoint; to: CoursePoint }[];
  /** Where the way of counting changes. */
  breaks: number[];
  /** Where a number is held back or missing: a place in time, and no value. */
  gaps: number[];
}

/** One figure in the picture. */
export interface CoursePoint extends Place {
  kind: 'baseline' | 'target' | 'figure' | 'provisional';
  words: string;
}

/** A place in the picture. */
interface Place {
  /** From the left, in percent. */
  x: number;
  /** From the top, in pixels. */
  y: number;
}

const height = 200;
/** Room above and below for the words of a figure, in pixels. */
const margin = 32;
/** Room at both sides, in percent. */
const side = 3;
/** A line needs so many readings that can be compared. */
const fewestForLine = 2;

/**
 * Where everything lies in the picture of a measure.
 * @returns nothing where the line cannot be drawn, because a date is missing, or where there is no reading to hold against it
 */
export function coursePicture(measure: Measure): CoursePicture | undefined {
  const { baseline } = measure;
  const [start, due] = [countsAs(baseline.date), countsAs(measure.target.date)];
  if (start === undefined || due === undefined || measure.readings.length === 0 || !courseOn(measure, start))
    return undefined;
  const readings = readingsByDate(measure).flatMap((reading) => {
    const day = countsAs(reading.date);
    return day === undefined || day <= start ? [] : [{ reading, day }];
  });
  const target = targetValue(measure).value;
  const values = [
    baseline.value,
    target,
    ...readings.flatMap(({ reading }) => (reading.basis === 'counted' ? [reading.value] : [])),
  ];
  const last = readings.reduce((latest, { day }) => (day > latest ? day : latest), due);
  const across = (day: string) =>
    round(
      side + ((100 - 2 * side) * (dayNumber(day) - dayNumber(start))) / (dayNumber(last) - dayNumber(start)),
    );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const down = (value: number) =>
    round(margin + ((height - 2 * margin) * (high - value)) / (high - low || 1));
  const point = (kind: CoursePoint['kind'], day: string, value: number): CoursePoint => ({
    kind,
    x: across(day),
    y: down(value),
    words: figureWords(measure, value),
  });

  const first = point('baseline', start, baseline.value);
  const points = [first];
  const breaks: number[] = [];
  const gaps: number[] = [];
  const runs: CoursePoint[][] = [[first]];
  for (const { reading, day } of readings) {
    if (reading.break !== undefined) {
      breaks.push(across(day));
      runs.push([]);
    }
    if (reading.basis !== 'counted') {
      gaps.push(across(day));
      runs.push([]);
      continue;
    }
    const next = point(reading.provisional ? 'provisional' : 'figure', day, reading.value);
    points.push(next);
    runs.at(-1)?.push(next);
  }
  const end = point('target', due, target);
  const brokenOn = readings.find(({ reading }) => reading.break !== undefined)?.day;
  const stop = brokenOn !== undefined && brokenOn < due ? courseOn(measure, brokenOn) : undefined;
  return {
    height,
    points: stop ? points : [...points, end],
    course: { from: first, to: stop ? { x: across(brokenOn ?? due), y: down(stop.expected) } : end },
    lines: runs.flatMap(linesOf),
    breaks,
    gaps,
  };
}

function linesOf(run: readonly CoursePoint[]): CoursePicture['lines'] {
  if (run.filter(({ kind }) => kind !== 'baseline').length < fewestForLine) return [];
  return run.slice(1).flatMap((to, at) => {
    const from = run[at];
    return from ? [{ from, to }] : [];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

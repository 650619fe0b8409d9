import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Measure, Reading } from '../schemas/measure.ts';
import { countsAs, meetsTarget, targetValue } from './measure.ts';
import { comparableFigures, type Lack, type Standing, type StandingState } from './measure-standing.ts';
import { dateWords, dayWords, listWords, numberWords } from './words.ts';

/** What each state is called, and when a measure is in it. */
export const standingWords: Record<StandingState, { label: string; meaning: string }> = {
  met: {
    label: 'Target met',
    meaning: 'The figure that decides is as good as the target, or better.',
  },
  'on-course': {
    label: 'On course',
    meaning:
      'The target date has not passed. The newest final figure is as good as the straight line from the baseline to the target on its day, or better.',
  },
  'off-course': {
    label: 'Off course',
    meaning:
      'The target date has not passed. The newest final figure is worse than that line on its day. There is no tolerance.',
  },
  missed: {
    label: 'Target missed',
    meaning:
      'The target date has passed, and the first final figure on that date or later is worse than the target.',
  },
  'not-enough-data': {
    label: 'Not enough data',
    meaning: 'It cannot be told. What is missing is said.',
  },
};

/** What is missing, in a few words for a list. */
export const lackNames: Record<Lack, string> = {
  'no-reading': 'No reading since the baseline',
  'no-final-figure': 'No final figure since the baseline',
  break: 'A break in the series since the baseline',
  'baseline-date': 'No date for the baseline',
  'target-date': 'No date for the target',
  'no-figure-at-target': 'No final figure on the target date or later',
};

/** The figure with its whole unit: "26.5% of adults", "22.67 incidents per 1,000 people", "226.2 (unit not stated)". */
export function withUnit({ unit }: Measure, value: number): string {
  if (unit.basis === 'not-stated') return `${numberWords(value)} (unit not stated)`;
  return `${numberWords(value)}${unit.one.startsWith('%') ? '' : ' '}${unit.one}`;
}

/** The figure with no more of its unit than a sign of percent. */
export function figureWords({ unit }: Measure, value: number): string {
  return `${numberWords(value)}${unit.basis !== 'not-stated' && unit.one.startsWith('%') ? '%' : ''}`;
}

/** What a reading gives: its figure, or why there is none. A number that is held back is never shown as a figure. */
export function readingWords(measure: Measure, reading: Reading): string {
  switch (reading.basis) {
    case 'counted':
      return `${figureWords(measure, reading.value)}${reading.provisional ? ' (provisional)' : ''}`;
    case 'suppressed':
      return `fewer than ${numberWords(reading.below)}, held back`;
    case 'missing':
      return 'no figure';
  }
}

/** Where a measure stands, in sentences that give the figures and dates it rests on. */
export function standingSentence(measure: Measure, standing: Standing): string {
  const { state, figure, course, lacks } = standing;
  const target = figureWords(measure, targetValue(measure).value);
  if (!figure) return `It cannot be told: ${listWords(lacks.map((lack) => lackWords(measure, lack)))}.`;
  const value = figureWords(measure, figure.reading.value);
  const when = dateWords(figure.reading.date);
  if (course)
    return `The newest final figure is ${value} (${when}). The straight line from the baseline to the target stood at ${figureWords(measure, lineValue(standing))} then, so the figure is ${state === 'on-course' ? 'as good as the line or better' : 'worse than the line'}.`;
  const due = countsAs(measure.target.date);
  const isLater = due !== undefined && figure.day > due;
  const first = isLater
    ? `The first final figure after the target date, ${value} (${when}),`
    : `The figure of ${when}, ${value},`;
  const newest = comparableFigures(measure, false).at(-1);
  const since =
    newest && newest.day > figure.day
      ? ` The newest figure, ${figureWords(measure, newest.reading.value)} (${dateWords(newest.reading.date)}), ${meetsTarget(measure, newest.reading.value) ? 'reaches it' : 'does not reach it'}; that does not change how it stood at the target date.`
      : '';
  return `${first} ${state === 'met' ? 'reaches' : 'does not reach'} the target of ${target}.${since}`;
}

/** A date and the day as which it counts: "March 2023, which counts as 31 March 2023". */
export function countingWords(date: PartialDate): string {
  const day = countsAs(date);
  if (day === undefined) return `date ${dateWords(date)}`;
  return dateWords(date) === dayWords(day)
    ? dayWords(day)
    : `${dateWords(date)}, which counts as ${dayWords(day)}`;
}

/** The value of the line with so many decimals that it stands on the same side of the figure as it does unrounded. */
export function lineValue({ figure, course }: Standing): number {
  if (!figure || !course) throw new Error('no line decided');
  const { expected } = course;
  const side = (value: number) => Math.sign(value - figure.reading.value);
  for (let decimals = 2; decimals < 12; decimals++) {
    const shown = Number(expected.toFixed(decimals));
    if (side(shown) === side(expected)) return shown;
  }
  return expected;
}

/** What is missing, as the end of a sentence. */
function lackWords(measure: Measure, lack: Lack): string {
  switch (lack) {
    case 'no-reading':
      return 'no reading has been published since the baseline';
    case 'no-final-figure':
      return `no final figure that comes after the baseline has been published (${withoutFigure(measure)})`;
    case 'break':
      return 'the series was broken after the baseline, so what came later cannot be compared with it';
    case 'baseline-date':
      return 'the date of the baseline is not stated';
    case 'target-date':
      return 'no date for the target is stated';
    case 'no-figure-at-target':
      return 'the target date has passed, and no final figure is from that date or later';
  }
}

/** Why the readings of a measure give no final figure: "1 provisional, 2 held back". */
function withoutFigure({ readings }: Measure): string {
  const count = (holds: (reading: Reading) => boolean | undefined) => readings.filter(holds).length;
  const kinds: [number, string][] = [
    [count((reading) => reading.basis === 'counted' && reading.provisional), 'provisional'],
    [count(({ basis }) => basis === 'suppressed'), 'held back'],
    [count(({ basis }) => basis === 'missing'), 'missing'],
    [
      count((reading) => reading.basis === 'counted' && !reading.provisional),
      'with a date that does not clearly come after it',
    ],
  ];
  return listWords(
    kinds.filter(([number]) => number > 0).map(([number, words]) => `${numberWords(number)} ${words}`),
  );
}

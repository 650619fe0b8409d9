import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Measure, Reading } from '../schemas/measure.ts';
import { compareDates, spanOf } from './partial-date.ts';
import { numberWords } from './words.ts';

/** The value to be reached, and how it was worked out where the paper gives it in relation to another. */
export interface TargetValue {
  value: number;
  /** "25.25 × 0.8 = 20.2"; nothing for an absolute target. */
  working?: string;
}

/** A reading that has a number. */
export type CountedReading = Extract<Reading, { basis: 'counted' }>;

/**
 * The target of a measure as a figure.
 * @throws where a relative target names no comparator of the measure; the checks refuse that
 */
export function targetValue({ target, comparators = [] }: Measure): TargetValue {
  if (target.kind === 'absolute') return { value: target.value };
  const comparator = comparators.find(({ id }) => id === target.comparator);
  if (!comparator) throw new Error(`no comparator ${target.comparator}`);
  if (target.kind === 'comparator')
    return { value: comparator.value, working: `${comparator.name}: ${numberWords(comparator.value)}` };
  const factor = withoutDust((100 + (target.side === 'below' ? -target.percent : target.percent)) / 100);
  const value = withoutDust(comparator.value * factor);
  return {
    value,
    working: `${numberWords(comparator.value)} × ${numberWords(factor)} = ${numberWords(value)}`,
  };
}

/** The readings in the order of their dates, in whatever order they were written down. */
export function readingsByDate({ readings }: Measure): Reading[] {
  return [...readings].sort((a, b) => compareDates(a.date, b.date));
}

/** Whether a value is as good as the target or better. */
export function meetsTarget(measure: Measure, value: number): boolean {
  return isAsGoodAs(measure, value, targetValue(measure).value);
}

/** Whether one value is as good as another or better, in the direction of the measure. Equal is good enough. */
export function isAsGoodAs({ direction }: Measure, value: number, other: number): boolean {
  return direction === 'up' ? value >= other : value <= other;
}

/**
 * The day as which a date counts where days are needed: the last that it may mean. March 2023 counts as 31 March 2023.
 * @returns YYYY-MM-DD; nothing for a date that is not stated
 */
export function countsAs(date: PartialDate): string | undefined {
  return spanOf(date)?.last;
}

/** Binary fractions carry dust in the last places: 25.25 × 0.8 is 20.200000000000003. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}

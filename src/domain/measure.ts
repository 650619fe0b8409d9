import type { Measure, Reading } from '../schemas/measure.ts';
import { numberWords } from './words.ts';

/** The value to be reached, and how it was worked out where the paper gives it in relation to another. */
export interface TargetValue {
  value: number;
  /** "25.25 × 0.8 = 20.2"; nothing for an absolute target. */
  working?: string;
}

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
  const factor = exact((100 + (target.side === 'below' ? -target.percent : target.percent)) / 100);
  const value = exact(comparator.value * factor);
  return {
    value,
    working: `${numberWords(comparator.value)} × ${numberWords(factor)} = ${numberWords(value)}`,
  };
}

/** The readings that give a figure, oldest first; those held back or missing give none. */
export function countedReadings({ readings }: Measure): Extract<Reading, { basis: 'counted' }>[] {
  return readings.filter((reading) => reading.basis === 'counted');
}

/** Whether a value is as good as the target or better. */
export function meetsTarget(measure: Measure, value: number): boolean {
  const target = targetValue(measure).value;
  return measure.direction === 'up' ? value >= target : value <= target;
}

/** Binary fractions carry dust in the last places: 25.25 × 0.8 is 20.200000000000003. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

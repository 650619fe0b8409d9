import type { PartialDate, Precision } from '../../src/schemas/fields/partial-date.ts';
import type { Measure, Reading } from '../../src/schemas/measure.ts';

const source = { document: 'plan', section: 'Measures' };
const precisionOf: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

/** A date that a paper states: a year, a month or a day. */
export function stated(iso: string): PartialDate {
  return { basis: 'stated', written: iso, iso, precision: precisionOf[iso.length] ?? 'range' };
}

/** A date that no paper states. */
export const unstated: PartialDate = { basis: 'not-stated', because: 'not-mentioned' };

/** A figure of a date, final unless something else is said. */
export function figure(
  iso: string,
  value: number,
  more: { provisional?: boolean; break?: string } = {},
): Reading {
  return { basis: 'counted', date: stated(iso), value, source, ...more };
}

/** A number that is held back. */
export function heldBack(iso: string, below = 5): Reading {
  return { basis: 'suppressed', date: stated(iso), below, source };
}

/** A date without a figure. */
export function missing(iso: string): Reading {
  return { basis: 'missing', date: stated(iso), because: 'Nobody counted.', source };
}

/** A made-up measure: from 40 at the end of 2020 down to 20 four times 365 days later, unless something else is said. */
export function measureOf(readings: Reading[], more: Partial<Measure> = {}): Measure {
  return {
    title: 'Made-up measure',
    summary: 'It counts something.',
    strategy: 'plan',
    section: 'part',
    order: 1,
    direction: 'down',
    unit: { basis: 'stated', one: '% of people' },
    baseline: { value: 40, date: stated('2020-12-31'), source },
    target: { kind: 'absolute', value: 20, date: stated('2024-12-30') },
    readings,
    sources: [source],
    ...more,
  };
}

import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Measure } from '../schemas/measure.ts';

const source = { document: 'made-up', section: 'made up' };

const month = (written: string, iso: string): PartialDate => ({
  basis: 'stated',
  written,
  iso,
  precision: 'month',
});

/** The day on which the example is looked at, YYYY-MM-DD. */
export const exampleDay = '2025-06-01';

/** A made-up measure that shows the rule at work: two final figures, one that is held back, and a provisional one. */
export const exampleMeasure: Measure = {
  title: 'Made-up example',
  summary: 'People who walk to school.',
  strategy: 'made-up',
  section: 'made-up',
  order: 1,
  direction: 'up',
  unit: { basis: 'stated', one: '% of pupils' },
  baseline: { value: 30, date: month('March 2022', '2022-03'), source },
  target: { kind: 'absolute', value: 50, date: month('March 2026', '2026-03') },
  readings: [
    { basis: 'counted', date: month('March 2023', '2023-03'), value: 36, source },
    { basis: 'counted', date: month('March 2024', '2024-03'), value: 39, source },
    { basis: 'suppressed', date: month('September 2024', '2024-09'), below: 5, source },
    { basis: 'counted', date: month('March 2025', '2025-03'), value: 46, provisional: true, source },
  ],
  sources: [source],
};

/** Dates of every exactness, to show the day as which each counts. */
export const exampleDates: readonly PartialDate[] = [
  { basis: 'stated', written: '15 March 2023', iso: '2023-03-15', precision: 'day' },
  month('March 2023', '2023-03'),
  { basis: 'stated', written: 'summer 2023', iso: '2023-06/2023-08', precision: 'season' },
  { basis: 'stated', written: '2023/24', iso: '2023-04/2024-03', precision: 'financial-year' },
  { basis: 'stated', written: 'by 2023', iso: '2023', precision: 'year' },
  { basis: 'not-stated', because: 'not-mentioned' },
];

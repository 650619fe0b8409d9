import { addressOf } from '../domain/address.ts';
import { viewMeasures } from '../domain/measure-view.ts';
import { readingsByDate, targetValue } from '../domain/measure.ts';
import type { Dataset } from './dataset.ts';
import { dateColumns, dateFields, dateLists, type DateFields, type DateLists } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One performance measure as it is published. */
export type MeasureRecord = {
  id: string;
  title: string;
  summary: string;
  strategy: string;
  section: string;
  order: number;
  direction: string;
  unit: string | null;
  unit_basis: string;
  unit_note: string | null;
  baseline_value: number;
  target_kind: string;
  target_value: number;
  target_working: string | null;
  comparators: string[];
  comparator_values: number[];
  reading_values: (number | null)[];
  standing: string;
  standing_lacks: string[];
  standing_value: number | null;
  standing_line: number | null;
  standing_if_provisional_stays: string | null;
  notes: string[];
  page: string;
} & DateFields<'baseline' | 'target' | 'standing'> &
  DateLists<'reading'> &
  SourceFields;

/** Every measure, in the order of the strategies and of their papers. */
export const measures: Dataset<MeasureRecord> = {
  name: 'measures',
  title: 'Performance measures',
  about: 'One row for each measure: where it stood, where it was to go, and what it was compared with.',
  columns: {
    id: 'The id of the measure.',
    title: 'What is measured.',
    summary: 'The measure in a sentence.',
    strategy: 'The strategy that set it: an id.',
    section: 'The part of the strategy: an id.',
    order: 'Its place in the paper.',
    direction: 'Which way is better: up or down.',
    unit: 'What the figures count. Empty where the paper does not say.',
    unit_basis: 'stated, not-stated or contradictory.',
    unit_note: 'What is missing, or what does not agree.',
    baseline_value: 'Where it stood at the start.',
    ...dateColumns('baseline', 'The date of the baseline'),
    target_kind:
      'absolute (a figure), comparator (the figure of another) or relative (worked out from the figure of another).',
    target_value: 'The figure to be reached.',
    target_working: 'How a relative target was worked out. The paper does not print the result.',
    ...dateColumns('target', 'By when'),
    comparators: 'Whom the paper compares it with.',
    comparator_values: 'The figure of each, in the same order.',
    reading_values:
      'Readings after the baseline, oldest first. Empty where none was published; a gap where one is held back or missing.',
    ...dateColumns('reading', 'The date of each reading'),
    standing:
      'Where it stands on the as-of day, worked out by the site and not said by the council: met, on-course, off-course, missed or not-enough-data.',
    standing_lacks:
      'What is missing where it cannot be told: no-reading, no-final-figure, break, baseline-date, target-date, no-figure-at-target.',
    standing_value: 'The figure that decides.',
    ...dateColumns('standing', 'The date of that figure'),
    standing_line:
      'Where the straight line from the baseline to the target stood on that day; only where it was held against it.',
    standing_if_provisional_stays:
      'Where it would stand if the provisional figures stay as they are, where that differs.',
    notes: 'What you must know about the figures.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, today, address }) =>
    viewMeasures(content, today).map(({ id, data, judgement }) => {
      const target = targetValue(data);
      const readings = readingsByDate(data);
      return {
        id,
        title: data.title,
        summary: data.summary,
        strategy: data.strategy,
        section: data.section,
        order: data.order,
        direction: data.direction,
        unit: 'one' in data.unit ? data.unit.one : null,
        unit_basis: data.unit.basis,
        unit_note: 'note' in data.unit ? data.unit.note : null,
        baseline_value: data.baseline.value,
        ...dateFields('baseline', data.baseline.date),
        target_kind: data.target.kind,
        target_value: target.value,
        target_working: target.working ?? null,
        ...dateFields('target', data.target.date),
        comparators: (data.comparators ?? []).map(({ name }) => name),
        comparator_values: (data.comparators ?? []).map(({ value }) => value),
        reading_values: readings.map((reading) => (reading.basis === 'counted' ? reading.value : null)),
        ...dateLists(
          'reading',
          readings.map(({ date }) => date),
        ),
        standing: judgement.state,
        standing_lacks: [...judgement.lacks],
        standing_value: judgement.figure?.reading.value ?? null,
        ...dateFields('standing', judgement.figure?.reading.date),
        standing_line: judgement.course?.expected ?? null,
        standing_if_provisional_stays: judgement.provisionally?.state ?? null,
        notes: data.notes ?? [],
        page: address(addressOf('measures', id)),
        ...sourceFields(data.sources),
      };
    }),
};

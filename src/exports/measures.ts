import { addressOf } from '../domain/address.ts';
import { targetValue } from '../domain/measure.ts';
import { byId, type Dataset } from './dataset.ts';
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
  notes: string[];
  page: string;
} & DateFields<'baseline' | 'target'> &
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
    target_kind: 'absolute (a figure) or relative (worked out from a comparator).',
    target_value: 'The figure to be reached.',
    target_working: 'How a relative target was worked out. The paper does not print the result.',
    ...dateColumns('target', 'By when'),
    comparators: 'Whom the paper compares it with.',
    comparator_values: 'The figure of each, in the same order.',
    reading_values:
      'Readings after the baseline, oldest first. Empty where none was published; a gap where one is held back or missing.',
    ...dateColumns('reading', 'The date of each reading'),
    notes: 'What you must know about the figures.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.measures)
      .sort(
        (a, b) =>
          (a.data.strategy < b.data.strategy ? -1 : a.data.strategy > b.data.strategy ? 1 : 0) ||
          a.data.order - b.data.order,
      )
      .map(({ id, data }) => {
        const target = targetValue(data);
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
          reading_values: data.readings.map((reading) =>
            reading.basis === 'counted' ? reading.value : null,
          ),
          ...dateLists(
            'reading',
            data.readings.map(({ date }) => date),
          ),
          notes: data.notes ?? [],
          page: address(addressOf('measures', id)),
          ...sourceFields(data.sources),
        };
      }),
};

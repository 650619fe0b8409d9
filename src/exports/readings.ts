import { addressOf } from '../domain/address.ts';
import { viewMeasures } from '../domain/measure-view.ts';
import { countsAs, readingsByDate } from '../domain/measure.ts';
import type { Measure, Reading } from '../schemas/measure.ts';
import type { Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One figure of a measure, or the reason why there is none, as it is published. */
export type ReadingRecord = {
  measure: string;
  measure_title: string;
  kind: string;
  basis: string;
  value: number | null;
  below: number | null;
  provisional: boolean | null;
  missing_because: string | null;
  break_before: boolean;
  break_words: string | null;
  counts_as: string | null;
  note: string | null;
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every baseline and every reading, measure by measure, oldest first. */
export const readings: Dataset<ReadingRecord> = {
  name: 'readings',
  title: 'Readings of the measures',
  about:
    'One row for each figure of a measure: its baseline, and every reading since, given, held back or missing.',
  columns: {
    measure: 'The measure: an id.',
    measure_title: 'What is measured.',
    kind: 'baseline or reading.',
    basis: 'counted (there is a figure), suppressed (a small number is held back) or missing.',
    value: 'The figure. Empty where it is held back or missing, which is not 0.',
    below: 'The number is smaller than this; only where it is held back.',
    provisional: 'Whether the figure may still change. Empty where there is no figure.',
    missing_because: 'Why there is no figure.',
    break_before:
      'Whether the way of counting changes with this row. Earlier rows cannot be compared with it.',
    break_words: 'What is counted otherwise from here on.',
    ...dateColumns('date', 'The date of the figure'),
    counts_as: 'The day as which the date counts where a day is needed: the last that it may mean.',
    note: 'What you must know about this figure.',
    page: 'The web address of the page of the measure.',
    ...sourceColumns,
  },
  rows: ({ content, today, address }) =>
    viewMeasures(content, today).flatMap(({ id, data }) => {
      const common = {
        measure: id,
        measure_title: data.title,
        page: address(addressOf('measures', id)),
      };
      return [
        { ...common, ...baselineFields(data) },
        ...readingsByDate(data).map((reading) => ({ ...common, ...readingFields(reading) })),
      ];
    }),
};

type Fields = Omit<ReadingRecord, 'measure' | 'measure_title' | 'page'>;

function baselineFields({ baseline: { value, date, source } }: Measure): Fields {
  return {
    kind: 'baseline',
    basis: 'counted',
    value,
    below: null,
    provisional: false,
    missing_because: null,
    break_before: false,
    break_words: null,
    ...dateFields('date', date),
    counts_as: countsAs(date) ?? null,
    note: null,
    ...sourceFields([source]),
  };
}

function readingFields(reading: Reading): Fields {
  const { basis, date, source } = reading;
  return {
    kind: 'reading',
    basis,
    value: basis === 'counted' ? reading.value : null,
    below: basis === 'suppressed' ? reading.below : null,
    provisional: basis === 'counted' ? (reading.provisional ?? false) : null,
    missing_because: basis === 'missing' ? reading.because : null,
    break_before: reading.break !== undefined,
    break_words: reading.break ?? null,
    ...dateFields('date', date),
    counts_as: countsAs(date) ?? null,
    note: reading.note ?? null,
    ...sourceFields([source]),
  };
}

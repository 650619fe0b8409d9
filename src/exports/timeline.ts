import { standingOf, type Standing } from '../domain/timeline/fact.ts';
import { factsOf } from '../domain/timeline/facts.ts';
import type { Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One fact of the timeline as it is published. */
export type TimelineRecord = {
  id: string;
  kind: string;
  fact: string;
  standing: Standing | null;
  strategies: string[];
  places: string[];
  organisations: string[];
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every fact that has a date or could have one, in the order of the timeline, those without a date last. */
export const timeline: Dataset<TimelineRecord> = {
  name: 'timeline',
  title: 'Timeline',
  about:
    'One row for each fact of the papers that has a date, in the order of the dates, and after them one for each that could have one and has none.',
  columns: {
    id: 'What it is, made from ids. It stays the same.',
    kind: 'The kind of fact, such as promise, target, report, meeting, money or event.',
    fact: 'What was or is to be, in a sentence.',
    ...dateColumns('date', 'When it was or is to be'),
    standing: 'On the day of the data: passed, now (not over yet) or to-come. Empty without a date.',
    strategies: 'The strategies that it concerns: ids.',
    places: 'The places that it concerns: ids.',
    organisations: 'The organisations that it concerns: ids.',
    page: 'The web address of the page that tells it.',
    ...sourceColumns,
  },
  rows: ({ content, address, today }) =>
    factsOf(content).map(({ key, kind, says, date, about, path, source }) => ({
      id: key.join('/'),
      kind,
      fact: says,
      ...dateFields('date', date),
      standing: 'iso' in date ? standingOf(date, today) : null,
      strategies: [...about.strategies],
      places: [...about.places],
      organisations: [...about.organisations],
      page: address(path),
      ...sourceFields(source ? [source] : []),
    })),
};

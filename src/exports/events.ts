import { addressOf } from '../domain/address.ts';
import { scheduleWords } from '../domain/schedule.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One event as it is published. */
export type EventRecord = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  time_from: string | null;
  time_to: string | null;
  standing: string;
  repeats: string | null;
  series: string | null;
  venue: string | null;
  places: string[];
  organisers: string[];
  audience: string[];
  actions: string[];
  link: string | null;
  notes: string[];
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every event. */
export const events: Dataset<EventRecord> = {
  name: 'events',
  title: 'Events',
  about: 'One row for each event that the papers name, whether it was held, planned or only proposed.',
  columns: {
    id: 'The id of the event.',
    title: 'Its name.',
    summary: 'What it was, in a sentence.',
    kind: 'awards, awareness, meeting, community, funding, training, stakeholder or other.',
    ...dateColumns('date', 'When it took or takes place'),
    time_from:
      'When it begins, HH:MM in London, where it is on one day. What repeats has its hours in its words.',
    time_to: 'When it ends.',
    standing:
      'What the paper says: held, promoted (the council spoke for it; whether it took place is not said), planned or proposed.',
    repeats: 'How it repeats, in words. Empty where it does not.',
    series: 'The event that comes again and again, of which this is one: its id.',
    venue: 'Where: the id of a venue.',
    places: 'The places that it was for: ids.',
    organisers: 'Who holds it: ids of organisations.',
    audience: 'Whom it is for, where it is not for everybody: ids of organisations.',
    actions: 'The promises that it belongs to: ids.',
    link: 'A web page on it.',
    notes: 'What you must know.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.events).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      kind: data.kind,
      ...dateFields('date', data.date),
      time_from: data.from ?? null,
      time_to: data.to ?? null,
      standing: data.standing,
      repeats: data.repeats ? scheduleWords(data.repeats) : null,
      series: data.series ?? null,
      venue: data.venue ?? null,
      places: data.places ?? [],
      organisers: data.organisers,
      audience: data.audience ?? [],
      actions: data.actions ?? [],
      link: data.link ?? null,
      notes: data.notes ?? [],
      page: address(addressOf('events', id)),
      ...sourceFields(data.sources),
    })),
};

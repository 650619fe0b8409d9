import { addressOf } from '../domain/address.ts';
import { consultationStanding } from '../domain/consultation.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One consultation or survey as it is published. */
export type ConsultationRecord = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  asked_by: string[];
  standing: string;
  figure_labels: string[];
  figure_values: number[];
  figure_units: string[];
  figure_of: (number | null)[];
  outcomes: string[];
  statements: string[];
  platform: string | null;
  part_of: string | null;
  link: string | null;
  link_checked: string | null;
  actions: string[];
  places: string[];
  notes: string[];
  page: string;
} & DateFields<'opened' | 'closed'> &
  SourceFields;

/** Every consultation and survey. */
export const consultations: Dataset<ConsultationRecord> = {
  name: 'consultations',
  title: 'Consultations and surveys',
  about: 'One row for each time that people were asked, with every figure that the papers give.',
  columns: {
    id: 'The id of the consultation.',
    title: 'Its name.',
    summary: 'What it was, in a sentence.',
    kind: 'public-consultation, resident-survey, staff-survey, panel, focus-group, platform, hub, project, or programme (all of a year, counted together).',
    asked_by: 'Who asked: ids of organisations.',
    ...dateColumns('opened', 'When it opened'),
    ...dateColumns('closed', 'When it closed'),
    standing:
      'How it stands on the day of the data, worked out from the dates: open, to-come, closed, no-end (no paper says when it closed), no-dates, or standing (a way to take part that no paper closes).',
    figure_labels: 'What each figure counts.',
    figure_values: 'The figures, in the same order.',
    figure_units: 'count or percent.',
    figure_of: 'The number that each is a part of, where the paper gives it.',
    outcomes: 'What people said and what was done about it. Each stands by itself in consultation-outcomes.',
    statements: 'What each paper says of how it stands, contradictions included.',
    platform: 'Where it ran.',
    part_of: 'The programme that it belongs to: the id of a consultation.',
    link: 'Its web address.',
    link_checked: 'The day on which somebody last found that address right.',
    actions: 'The promises that it belongs to: ids.',
    places: 'The places that it was about: ids.',
    notes: 'What you must know about the figures.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address, today }) =>
    byId(content.consultations).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      kind: data.kind,
      asked_by: data.by,
      ...dateFields('opened', data.opened),
      ...dateFields('closed', data.closed),
      standing: consultationStanding(data, today).standing,
      figure_labels: data.figures.map(({ label }) => label),
      figure_values: data.figures.map(({ value }) => value),
      figure_units: data.figures.map(({ unit }) => unit),
      figure_of: data.figures.map(({ of }) => of ?? null),
      outcomes: (data.outcomes ?? []).map(({ said, did }) => [said, did].filter(Boolean).join(' ')),
      statements: (data.statements ?? []).map(({ text }) => text),
      platform: data.platform ?? null,
      part_of: data.partOf ?? null,
      link: data.link ?? null,
      link_checked: data.linkChecked ?? null,
      actions: data.actions ?? [],
      places: data.places ?? [],
      notes: data.notes ?? [],
      page: address(addressOf('consultations', id)),
      ...sourceFields(data.sources),
    })),
};

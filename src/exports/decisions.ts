import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One decision as it is published. */
export type DecisionRecord = {
  id: string;
  title: string;
  summary: string;
  body: string;
  strategy: string | null;
  recommendation_labels: (string | null)[];
  recommendations: string[];
  actions: string[];
  outcome_basis: string;
  outcome: string | null;
  outcome_note: string | null;
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every decision. */
export const decisions: Dataset<DecisionRecord> = {
  name: 'decisions',
  title: 'Decisions',
  about: 'One row for each thing that was put to a committee, and what it decided, if the papers say.',
  columns: {
    id: 'The id of the decision.',
    title: 'What it is about.',
    summary: 'The decision in a sentence.',
    body: 'Who was to decide: the id of an organisation.',
    ...dateColumns('date', 'The date of the meeting'),
    strategy: 'The strategy that it is about: an id.',
    recommendation_labels: 'The number of each recommendation in the report.',
    recommendations: 'What was recommended. That is not what was agreed.',
    actions: 'The promises that came of it: ids.',
    outcome_basis: 'stated or not-in-sources.',
    outcome: 'What was decided. Empty where the papers do not say.',
    outcome_note: 'What is missing.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.decisions).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      body: data.body,
      ...dateFields('date', data.date),
      strategy: data.strategy ?? null,
      recommendation_labels: data.recommendations.map(({ label }) => label ?? null),
      recommendations: data.recommendations.map(({ text }) => text),
      actions: [...new Set(data.recommendations.flatMap(({ actions = [] }) => actions))],
      outcome_basis: data.outcome.basis,
      outcome: data.outcome.basis === 'stated' ? data.outcome.text : null,
      outcome_note: data.outcome.basis === 'stated' ? null : data.outcome.note,
      page: address(addressOf('decisions', id)),
      ...sourceFields(data.sources),
    })),
};

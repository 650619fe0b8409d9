import { addressOf } from '../domain/address.ts';
import { viewDecisions } from '../domain/decision.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One recommendation of a report as it is published. */
export type RecommendationRecord = {
  decision: string;
  decision_title: string;
  position: number;
  label: string | null;
  recommendation: string;
  report: string | null;
  body: string;
  strategy: string | null;
  outcome_basis: string;
  outcome: string | null;
  actions: string[];
  states: string[];
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Every recommendation, with what is known of its outcome and the promises that came of it. */
export const recommendations: Dataset<RecommendationRecord> = {
  name: 'recommendations',
  title: 'Recommendations',
  about: 'One row for each thing that a report recommended, and the promises that came of it.',
  columns: {
    decision: 'What it was put to: the id of a decision.',
    decision_title: 'What the decision is about.',
    position: 'Its place among the recommendations of the report, counted from 1.',
    label: 'Its number in the report. Empty where it has none.',
    recommendation: 'What was recommended. That is not what was agreed.',
    report: 'The report: the id of a document. Empty where no paper names it.',
    body: 'Who was to decide: the id of an organisation.',
    ...dateColumns('date', 'The date of the meeting'),
    strategy: 'The strategy that it is about: an id.',
    outcome_basis: 'stated or not-in-sources; of the decision as a whole.',
    outcome: 'What was decided on the report as a whole. Empty where the papers do not say.',
    actions: 'The promises that came of it: ids.',
    states: 'How each of these promises stands, in the same order.',
    page: 'The web address of the page of the decision.',
    ...sourceColumns,
  },
  rows: ({ content, views, address }) =>
    byId(viewDecisions(content, views)).flatMap(({ id, data, report, recommendations: all }) =>
      all.map(({ label, text, promises }, at) => ({
        decision: id,
        decision_title: data.title,
        position: at + 1,
        label: label ?? null,
        recommendation: text,
        report: report?.id ?? null,
        body: data.body,
        ...dateFields('date', data.date),
        strategy: data.strategy ?? null,
        outcome_basis: data.outcome.basis,
        outcome: data.outcome.basis === 'stated' ? data.outcome.text : null,
        actions: promises.map((promise) => promise.id),
        states: promises.map(({ state }) => state),
        page: address(addressOf('decisions', id)),
        ...sourceFields(data.sources),
      })),
    ),
};

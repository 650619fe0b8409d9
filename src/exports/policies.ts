import { addressOf } from '../domain/address.ts';
import { reviewOf } from '../domain/policy-review.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, dateLists, type DateFields, type DateLists } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One policy or assessment as it is published. */
export type PolicyRecord = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  assessment_of: string | null;
  assessment_of_decision: string | null;
  owner: string | null;
  standing: string;
  review: string;
  characteristics: string[];
  share_percent: number | null;
  share_written: string | null;
  share_of: string | null;
  statements: string[];
  document: string | null;
  actions: string[];
  notes: string[];
  page: string;
} & DateFields<'adopted' | 'review_due' | 'reviewed'> &
  DateLists<'statement'> &
  SourceFields;

/** Every policy and equality impact assessment. */
export const policies: Dataset<PolicyRecord> = {
  name: 'policies',
  title: 'Policies and equality impact assessments',
  about: 'One row for each policy or assessment, with how its review stands on the day of this file.',
  columns: {
    id: 'The id of the policy.',
    title: 'Its name.',
    summary: 'What it is, in a sentence.',
    kind: 'policy, equality-impact-assessment, process, local-characteristic, procurement or asset-transfer.',
    assessment_of: 'The policy that an assessment is of: an id.',
    assessment_of_decision: 'The decision that an assessment is of: an id.',
    owner: 'The body or team that answers for it: the id of an organisation.',
    standing: 'What the newest paper says: proposed, agreed, in-force, replaced, not-needed or not-stated.',
    ...dateColumns('adopted', 'When it was agreed'),
    ...dateColumns('review_due', 'When it is to be looked at again'),
    ...dateColumns('reviewed', 'When it was last looked at again'),
    review:
      'How its review stands on the day of this file, worked out by us: overdue, due, no-date, later, or none (nothing to review).',
    characteristics: 'Whom it names.',
    share_percent: 'How much it counts, in percent. Only of rules for buying.',
    share_written: 'The same in the words of the paper.',
    share_of: 'Of what it is a share.',
    statements: 'What each paper says of it, contradictions included.',
    ...dateColumns('statement', 'The date of each statement'),
    document: 'The document that holds its text: an id. It may be one that we have not read.',
    actions: 'The promises that it belongs to: ids.',
    notes: 'What you must know.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, today, address }) =>
    byId(content.policies).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      kind: data.kind,
      assessment_of: data.of ?? null,
      assessment_of_decision: data.decision ?? null,
      owner: data.owner ?? null,
      standing: data.standing,
      ...dateFields('adopted', data.adopted),
      ...dateFields('review_due', data.reviewDue),
      ...dateFields('reviewed', data.reviewed),
      review: reviewOf(data, today).kind,
      characteristics: data.characteristics ?? [],
      share_percent: data.share?.percent ?? null,
      share_written: data.share?.written ?? null,
      share_of: data.share?.of ?? null,
      statements: data.statements.map(({ text }) => text),
      ...dateLists(
        'statement',
        data.statements.map(({ date }) => date),
      ),
      document: data.document ?? null,
      actions: data.actions ?? [],
      notes: data.notes ?? [],
      page: address(addressOf('policies', id)),
      ...sourceFields(data.sources),
    })),
};

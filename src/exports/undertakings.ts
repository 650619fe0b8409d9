import { addressOf } from '../domain/address.ts';
import { undertakingAnchor, viewUndertakings } from '../domain/undertaking.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, dateLists, type DateFields, type DateLists } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One thing that a side of an agreement undertakes, as it is published. */
export type UndertakingRecord = {
  agreement: string;
  agreement_title: string;
  id: string;
  text: string;
  by: string[];
  standing: string;
  action: string | null;
  state: string;
  status_written: string | null;
  updates: number;
  dates_say: string[];
  evidence: string[];
  evidence_documents: string[];
  page: string;
} & DateFields<'named' | 'newest_update'> &
  DateLists<'evidence'> &
  SourceFields;

/** Every undertaking, agreement by agreement. */
export const undertakings: Dataset<UndertakingRecord> = {
  name: 'undertakings',
  title: 'Undertakings',
  about:
    'One row for each thing that a side of an agreement undertakes: by whom, where it stands, and what shows whether it is kept.',
  columns: {
    agreement: 'The agreement: an id.',
    agreement_title: 'The name of the agreement.',
    id: 'The id of the undertaking within its agreement. It never changes.',
    text: 'What is undertaken, in our words.',
    by: 'By whom: ids of organisations.',
    standing: 'proposed or agreed.',
    ...dateColumns('named', 'The date of the paper that names it'),
    action: 'The promise under which it is tracked: an id. Empty where it has updates of its own.',
    state: 'complete, under-way, not-started, stopped or unknown (no paper gives a status).',
    status_written: 'The newest status, letter for letter as the paper has it.',
    updates: 'How many later papers say something of it, or of the promise that tracks it.',
    ...dateColumns('newest_update', 'The date of the newest of them'),
    dates_say: 'What the dates say on the as-of day, such as silent or never-reported.',
    evidence: 'What papers show of whether it is kept, one by one, in our words.',
    ...dateColumns('evidence', 'The date of each piece of evidence'),
    evidence_documents: 'The paper of each piece of evidence: ids of documents.',
    page: 'The web address of the undertaking on the page of its agreement.',
    ...sourceColumns,
  },
  rows: ({ content, views, today, address }) =>
    byId(content.agreements).flatMap((agreement) =>
      viewUndertakings(content, agreement.data, views, today).map(
        ({ data, named, state, statusFrom, heard, reports, says }) => ({
          agreement: agreement.id,
          agreement_title: agreement.data.title,
          id: data.id,
          text: data.text,
          by: data.by,
          standing: data.standing,
          ...dateFields('named', named),
          action: data.action ?? null,
          state,
          status_written: statusFrom?.status.written ?? null,
          updates: reports,
          ...dateFields('newest_update', heard?.date),
          dates_say: says.map(({ kind }) => kind),
          evidence: (data.evidence ?? []).map(({ text }) => text),
          ...dateLists(
            'evidence',
            (data.evidence ?? []).map(({ date }) => date),
          ),
          evidence_documents: (data.evidence ?? []).map(({ source }) => source.document),
          page: address(`${addressOf('agreements', agreement.id)}#${undertakingAnchor(data)}`),
          ...sourceFields([data.source]),
        }),
      ),
    ),
};

import { addressOf } from '../domain/address.ts';
import { dateWords } from '../domain/words.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, dateLists, type DateFields, type DateLists } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One standing agreement as it is published. */
export type AgreementRecord = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  parties: string[];
  principles_total: number | null;
  principles: string[];
  undertakings: string[];
  undertaking_standing: string[];
  undertaking_actions: (string | null)[];
  statements: string[];
  statement_standings: (string | null)[];
  statement_documents: string[];
  forums: string[];
  champions: string[];
  page: string;
} & DateFields<'signed'> &
  DateLists<'statement'> &
  SourceFields;

/** Every standing agreement. */
export const agreements: Dataset<AgreementRecord> = {
  name: 'agreements',
  title: 'Agreements',
  about: 'One row for each compact, charter or covenant, with what each paper says of it.',
  columns: {
    id: 'The id of the agreement.',
    title: 'Its name.',
    summary: 'What it is, in a sentence.',
    kind: 'compact, charter, covenant, service-level-agreement or other.',
    parties: 'Who agrees with whom: ids of organisations.',
    ...dateColumns('signed', 'When it was signed or agreed'),
    principles_total: 'How many principles the papers say it has.',
    principles: 'Those that the papers describe.',
    undertakings: 'What is undertaken, one by one.',
    undertaking_standing: 'Whether each is proposed or agreed.',
    undertaking_actions: 'The promise under which each is tracked: an id.',
    statements: 'What each paper says of its standing, contradictions included.',
    ...dateColumns('statement', 'The date of each statement'),
    statement_standings:
      'What each takes the agreement to be: proposed, to-be-set-up, drawn-up, in-place, ended or not-mentioned. Empty where it is about something else.',
    statement_documents: 'The paper of each statement: ids of documents.',
    champions: 'Holders of a public office who speak for it: name, role and term.',
    forums: 'Where those who share it meet.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.agreements).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      kind: data.kind,
      parties: data.parties,
      ...dateFields('signed', data.signed),
      principles_total: data.principles?.total ?? null,
      principles: (data.principles?.described ?? []).map(({ title }) => title),
      undertakings: (data.undertakings ?? []).map(({ text }) => text),
      undertaking_standing: (data.undertakings ?? []).map(({ standing }) => standing),
      undertaking_actions: (data.undertakings ?? []).map(({ action }) => action ?? null),
      statements: data.statements.map(({ text }) => text),
      ...dateLists(
        'statement',
        data.statements.map(({ date }) => date),
      ),
      statement_standings: data.statements.map(({ says }) => says ?? null),
      statement_documents: data.statements.map(({ source }) => source.document),
      champions: (data.champions ?? []).map(({ name, role, term }) =>
        [name, role, dateWords(term)].filter(Boolean).join(', '),
      ),
      forums: (data.forums ?? []).map(({ name }) => name),
      page: address(addressOf('agreements', id)),
      ...sourceFields(data.sources),
    })),
};

import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateLists, type DateLists } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One contact point as it is published. */
export type ContactPointRecord = Record<'id' | 'title' | 'summary' | 'audience' | 'page', string> &
  Record<'team' | 'email' | 'phone' | 'link' | 'crisis' | 'crisis_since', string | null> &
  Record<'topics' | 'statements' | 'statement_documents' | 'actions', string[]> & {
    has_address: boolean;
    crisis_active: boolean;
  } & DateLists<'statement'> &
  SourceFields;

/** Every contact point of the council. */
export const contactPoints: Dataset<ContactPointRecord> = {
  name: 'contact-points',
  title: 'Contact points',
  about: 'One row for each contact point: whom it is for, how to reach it, and what each paper says of it.',
  columns: {
    id: 'The id of the contact point.',
    title: 'Its name.',
    summary: 'What it is, in a sentence.',
    audience:
      'Whom it is for: residents, community-groups, parishes, everyone, crisis, or accessibility (problems with using the website).',
    topics: 'What it deals with. Empty where it takes everything.',
    team: 'The team that answers: the id of an organisation.',
    has_address: 'Whether an address is published.',
    email: 'Its e-mail address.',
    phone: 'Its telephone number.',
    link: 'A web page to reach it.',
    crisis: 'The crisis that it is for.',
    crisis_active: 'Whether that crisis is marked as going on.',
    crisis_since: 'The day on which it began, year-month-day.',
    statements: 'What each paper says of it, oldest first.',
    statement_documents: 'The paper that says so each time: ids of documents.',
    ...dateColumns('statement', 'The date of each'),
    actions: 'The promises that it belongs to: ids.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content['contact-points']).map(({ id, data }) => {
      const ways = data.address.basis === 'published' ? data.address : undefined;
      return {
        id,
        title: data.title,
        summary: data.summary,
        audience: data.audience,
        topics: data.topics ?? [],
        team: data.team ?? null,
        has_address: ways !== undefined,
        email: ways?.email ?? null,
        phone: ways?.phone ?? null,
        link: ways?.link ?? null,
        crisis: data.crisis?.name ?? null,
        crisis_active: data.crisis?.active ?? false,
        crisis_since: data.crisis?.since ?? null,
        statements: data.statements.map(({ text }) => text),
        statement_documents: data.statements.map(({ source }) => source.document),
        ...dateLists(
          'statement',
          data.statements.map(({ date }) => date),
        ),
        actions: data.actions ?? [],
        page: address(addressOf('contact-points', id)),
        ...sourceFields(data.sources),
      };
    }),
};

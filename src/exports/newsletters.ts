import { addressOf } from '../domain/address.ts';
import { issueAddress, promisedIn } from '../domain/newsletter.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, dateLists, type DateFields, type DateLists } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One newsletter as it is published. */
export type NewsletterRecord = {
  id: string;
  title: string;
  summary: string;
  audience: string[];
  team: string | null;
  frequency: string[];
  frequency_documents: string[];
  promised_in: string;
  issues: string[];
  issue_pages: string[];
  issue_links: (string | null)[];
  actions: string[];
  page: string;
} & DateFields<'promised'> &
  DateLists<'frequency' | 'issue'> &
  SourceFields;

/** Every newsletter with its issues. */
export const newsletters: Dataset<NewsletterRecord> = {
  name: 'newsletters',
  title: 'Newsletters',
  about: 'One row for each newsletter: who gets it, how often it came as each paper says, and its issues.',
  columns: {
    id: 'The id of the newsletter.',
    title: 'Its name.',
    summary: 'What it is, in a sentence.',
    audience: 'Whom it is sent to: ids of organisations.',
    team: 'The team that makes it: the id of an organisation.',
    frequency:
      'How often it came, as each paper says, oldest first: weekly, monthly, quarterly, three-times-a-year, yearly or not-stated.',
    ...dateColumns('frequency', 'The time of which each paper says so'),
    frequency_documents: 'The paper that says so each time: ids of documents.',
    promised_in: 'The oldest paper that promises it, or speaks of it: the id of a document.',
    ...dateColumns('promised', 'The date of that paper'),
    issues: 'The titles of the issues that are published, oldest first. Empty where none is.',
    ...dateColumns('issue', 'The date of each issue'),
    issue_pages: 'The web address of each issue on this site.',
    issue_links: 'Where each issue can be read elsewhere.',
    actions: 'The promises that it belongs to: ids.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.newsletters).map(({ id, data }) => {
      const promised = promisedIn(content, data);
      return {
        id,
        title: data.title,
        summary: data.summary,
        audience: data.audience,
        team: data.team ?? null,
        frequency: data.frequency.map(({ how }) => how),
        ...dateLists(
          'frequency',
          data.frequency.map(({ date }) => date),
        ),
        frequency_documents: data.frequency.map(({ source }) => source.document),
        promised_in: promised.id,
        ...dateFields('promised', promised.data.date),
        issues: data.issues.map(({ title }) => title),
        ...dateLists(
          'issue',
          data.issues.map(({ date }) => date),
        ),
        issue_pages: data.issues.map((issue) => address(issueAddress(id, issue))),
        issue_links: data.issues.map(({ link }) => link ?? null),
        actions: data.actions ?? [],
        page: address(addressOf('newsletters', id)),
        ...sourceFields(data.sources),
      };
    }),
};

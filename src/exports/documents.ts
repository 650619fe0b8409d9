import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';

/** One paper as it is published. */
export type DocumentRecord = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  author: string | null;
  status: string;
  held: boolean;
  link: string | null;
  withheld_link: string | null;
  cited_in: string[];
  notes: string[];
  page: string;
} & DateFields<'date'>;

/** Every paper. */
export const documents: Dataset<DocumentRecord> = {
  name: 'documents',
  title: 'Papers',
  about: 'One row for each paper that this site was made from, or that one of those papers names.',
  columns: {
    id: 'The id of the paper.',
    title: 'Its name.',
    summary: 'What it is, in a sentence.',
    kind: 'strategy, report, progress-report, survey, policy, law or other.',
    author: 'Who wrote it: the id of an organisation.',
    ...dateColumns('date', 'The date of the paper'),
    status: 'draft, final or not-stated.',
    held: 'true where this site was made from it; false where we have not read it.',
    link: 'Where the public can read it.',
    withheld_link: 'Why a link that a paper gives is not published.',
    cited_in: 'The papers that name it, where we have not read it: ids.',
    notes: 'Misprints, gaps and contradictions of the paper.',
    page: 'The web address of its page.',
  },
  rows: ({ content, address }) =>
    byId(content.documents).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      kind: data.kind,
      author: data.author ?? null,
      ...dateFields('date', data.date),
      status: data.status,
      held: data.held,
      link: data.link ?? null,
      withheld_link: data.withheldLink ?? null,
      cited_in: data.citedIn ?? [],
      notes: data.notes ?? [],
      page: address(addressOf('documents', id)),
    })),
};

import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One body, team, class of bodies or public as it is published. */
export type OrganisationRecord = {
  id: string;
  title: string;
  summary: string;
  kind: string;
  aliases: string[];
  part_of: string | null;
  link: string | null;
  notes: string[];
  page: string;
} & SourceFields;

/** Every organisation. */
export const organisations: Dataset<OrganisationRecord> = {
  name: 'organisations',
  title: 'Organisations',
  about: 'One row for each body, team, class of bodies or public that does something in the papers.',
  columns: {
    id: 'The id of the organisation.',
    title: 'Its usual full name.',
    summary: 'What it is, in a sentence.',
    kind: 'council, team, committee, public-body, charity, company, partnership, class, public or body.',
    aliases: 'Every other name that the papers use for it.',
    part_of: 'The body that it belongs to: an id.',
    link: 'Its own website, if a paper gives it.',
    notes: 'What you must know, such as an uncertain name.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.organisations).map(({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      kind: data.kind,
      aliases: data.aliases ?? [],
      part_of: data.partOf ?? null,
      link: data.link ?? null,
      notes: data.notes ?? [],
      page: address(addressOf('organisations', id)),
      ...sourceFields(data.sources),
    })),
};

import { addressOf } from '../domain/address.ts';
import { compareText } from '../domain/compare-text.ts';
import { roles } from '../domain/involvement-roles.ts';
import { findEntry } from '../domain/link.ts';
import { isClass } from '../domain/organisation.ts';
import { listInvolvements, type Involvement } from '../domain/who-does-what.ts';
import type { Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One thing that one organisation does, in one strategy. */
export type InvolvementRecord = {
  organisation: string;
  organisation_name: string;
  organisation_kind: string;
  is_class: boolean;
  role: string;
  strategy: string | null;
  entry_kind: string;
  entry: string;
  entry_name: string;
  note: string | null;
  page: string;
} & DateFields<'date'> &
  SourceFields;

/** Everything that every organisation does in the papers. */
export const whoDoesWhat: Dataset<InvolvementRecord> = {
  name: 'who-does-what',
  title: 'Who does what',
  about:
    'One row for each thing that an organisation does: what it leads, takes part in, received, agreed, decided, asked or wrote. What serves two strategies has a row for each.',
  columns: {
    organisation: 'Who does it: the id of an organisation.',
    organisation_name: 'Its name.',
    organisation_kind: 'What it is: see the column kind of organisations.',
    is_class: 'true where it is a class of bodies or the public, and no single body.',
    role: 'owner, shares, leads, partner, holds, recipient, party, undertakes, decides, asked, organises, answers, makes, receives, wrote, runs or listed.',
    strategy: 'The strategy that it belongs to: an id. Empty where the papers tie it to none.',
    entry_kind: 'The kind of what it does something with: actions, funds, agreements and others.',
    entry: 'The id of that.',
    entry_name: 'Its name.',
    note: 'What the papers say of it in a few words.',
    page: 'The web address of the page of what it does something with.',
    ...dateColumns('date', 'The date of it, or of the paper that names it'),
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    listInvolvements(content)
      .toSorted(compare)
      .flatMap(({ organisation, role, kind, entry, strategies, note, date, source }) => {
        const { title, kind: organisationKind } = findEntry(content, 'organisations', organisation).data;
        const row = {
          organisation,
          organisation_name: title,
          organisation_kind: organisationKind,
          is_class: isClass(organisationKind),
          role,
          entry_kind: kind,
          entry,
          entry_name: findEntry(content, kind, entry).data.title,
          note: note ?? null,
          page: address(addressOf(kind, entry)),
          ...dateFields('date', date),
          ...sourceFields(source ? [source] : []),
        };
        return (strategies.length > 0 ? strategies : [null]).map((strategy) => ({ ...row, strategy }));
      }),
};

/** By organisation, then by role in the order of the site, then by what it is done with. */
function compare(a: Involvement, b: Involvement): number {
  const keys = Object.keys(roles);
  return (
    compareText(a.organisation, b.organisation) ||
    keys.indexOf(a.role) - keys.indexOf(b.role) ||
    compareText(a.entry, b.entry)
  );
}

import { addressOf } from '../domain/address.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { isClosed } from '../domain/group.ts';
import { venuesOf } from '../domain/venue.ts';
import type { Entry } from '../schemas/index.ts';
import { contactColumns, publicContact, type PublicContact } from './contact.ts';
import { byId, type Dataset, type Published } from './dataset.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';

/** One community group as it is published. */
export type GroupRecord = {
  id: string;
  title: string;
  demonstration: boolean;
  summary: string;
  description: string | null;
  aliases: string[];
  kind: string;
  organisation: string | null;
  categories: string[];
  places: string[];
  masked_address: boolean;
  closed: boolean;
  closed_until: string | null;
  closed_words: string | null;
  charity_number: string | null;
  company_number: string | null;
  emergency_offers: string[];
  emergency_languages: string[];
  emergency_confirmed_on: string | null;
  activities: number;
  freshness: string;
  checked_basis: string;
  checked_by: string | null;
  checked_on: string | null;
  checked_how: string | null;
  checked_because: string | null;
  page: string;
} & PublicContact &
  SourceFields;

/** Every group of the directory that is on the site on the day. */
export const groups: Dataset<GroupRecord> = {
  name: 'groups',
  title: 'Community groups',
  about:
    'One row for each group of the directory. A person is named only while a recorded consent holds; a secret address is nowhere in the data.',
  columns: {
    id: 'The id of the group.',
    title: 'The name of the group, as it calls itself.',
    demonstration: 'true for a made-up group that shows how the directory works.',
    summary: 'What it does, in a sentence.',
    description: 'More about it, in its own words.',
    aliases: 'Other names by which people know it.',
    kind: 'group, charity, company, faith, club, service or not-known.',
    organisation: 'The same body among the organisations: an id.',
    categories: 'What it does: ids of categories.',
    places: 'Where it serves: ids of places.',
    masked_address: 'true where the address must stay secret.',
    closed: 'true while it is closed for a time.',
    closed_until: 'The day on which it opens again, where it is known.',
    closed_words: 'Why, and what to do meanwhile.',
    ...contactColumns,
    charity_number: 'Its number in the Charity Commission register.',
    company_number: 'Its number at Companies House.',
    emergency_offers:
      'What it can offer in an emergency: hall, kitchen, vehicles, volunteers, translation, storage or generator. Each is a row of emergency-offers.',
    emergency_languages: 'The languages in which it can help in an emergency, as codes.',
    emergency_confirmed_on: 'The day on which somebody last confirmed what it can offer.',
    activities: 'How many activities it has; each is a row of activities.',
    freshness: 'How far you can rely on it on the as-of day: fresh, ageing, stale or unchecked.',
    checked_basis: 'checked or not-yet.',
    checked_by: 'The role that checked it.',
    checked_on: 'The day on which it was checked.',
    checked_how: 'telephone, email, visit, website or form.',
    checked_because: 'Why it has not been checked.',
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: (published) => byId(published.content.groups).map((group) => record(group, published)),
};

function record({ id, data }: Entry<'groups'>, { content, today, address }: Published): GroupRecord {
  const { checked } = data;
  const offers = data.emergency?.offers ?? [];
  const isChecked = checked.basis === 'checked';
  return {
    id,
    title: data.title,
    demonstration: data.demonstration ?? false,
    summary: data.summary,
    description: data.description ?? null,
    aliases: data.aliases ?? [],
    kind: data.kind,
    organisation: data.organisation ?? null,
    categories: data.categories,
    places: data.places,
    masked_address: venuesOf(content, data).some((venue) => venue.data.masked),
    closed: isClosed(data, today),
    closed_until: data.closed?.until ?? null,
    closed_words: data.closed?.words ?? null,
    ...publicContact(data.contact, today),
    charity_number: data.registration?.charity ?? null,
    company_number: data.registration?.company ?? null,
    emergency_offers: offers.map(({ kind }) => kind),
    emergency_languages: offers.flatMap(({ languages = [] }) => languages),
    emergency_confirmed_on: data.emergency?.confirmed?.on ?? null,
    activities: data.activities.length,
    freshness: freshnessOf(checked, today),
    checked_basis: checked.basis,
    checked_by: isChecked ? checked.by : null,
    checked_on: isChecked ? checked.on : null,
    checked_how: isChecked ? checked.how : null,
    checked_because: isChecked ? null : checked.because,
    page: address(addressOf('groups', id)),
    ...sourceFields(data.sources),
  };
}

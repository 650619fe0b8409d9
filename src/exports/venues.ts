import { addressOf } from '../domain/address.ts';
import { byId, type Dataset } from './dataset.ts';
import { dateColumns, dateFields, type DateFields } from './date.ts';
import { sourceColumns, sourceFields, type SourceFields } from './source.ts';
import { spotColumns, spotFields, type SpotFields } from './spot.ts';

/** One venue as it is published. */
export type VenueRecord = {
  summary: string;
  demonstration: boolean;
  secret_address: boolean;
  places: string[];
  hire_words: string | null;
  hire_link: string | null;
  holder: string | null;
  transfer_from: string | null;
  transfer_to: string | null;
  transfer_standing: string | null;
  transfer_words: string | null;
  page: string;
} & SpotFields &
  DateFields<'transfer_date'> &
  SourceFields;

/** Every venue: where it is, whether it can be hired, and who holds it. */
export const venues: Dataset<VenueRecord> = {
  name: 'venues',
  title: 'Venues',
  about: 'One row for each hall, room or building, with its access, its hire and the body that holds it.',
  columns: {
    ...spotColumns,
    venue: 'The id of the venue.',
    summary: 'What it is, in a sentence.',
    demonstration: 'true for a made-up venue.',
    secret_address: 'true where the address must stay secret. It is in no file.',
    places: 'The places in which it lies: ids.',
    hire_words: 'How to hire it and what it costs. Empty where nobody has said that it can be hired.',
    hire_link: 'Where to hire it.',
    holder: 'The body that owns or runs it: the id of an organisation. Empty where nobody has said so.',
    transfer_from: 'Where a paper says that it passes to another body: the body that hands it over, an id.',
    transfer_to: 'The body that takes it over: an id.',
    transfer_standing: 'proposed, agreed, done or refused.',
    transfer_words: 'What the paper says of it.',
    ...dateColumns('transfer_date', 'The date of that standing'),
    page: 'The web address of its page.',
    ...sourceColumns,
  },
  rows: ({ content, address }) =>
    byId(content.venues).map((entry) => {
      const { summary, demonstration, masked, places, hire, holder, transfer, sources } = entry.data;
      return {
        ...spotFields(entry),
        summary,
        demonstration: demonstration ?? false,
        secret_address: masked ?? false,
        places,
        hire_words: hire?.words ?? null,
        hire_link: hire?.link ?? null,
        holder: holder ?? null,
        transfer_from: transfer?.from ?? null,
        transfer_to: transfer?.to ?? null,
        transfer_standing: transfer?.standing ?? null,
        transfer_words: transfer?.words ?? null,
        ...dateFields('transfer_date', transfer?.date),
        page: address(addressOf('venues', entry.id)),
        ...sourceFields(transfer ? [...(sources ?? []), transfer.source] : sources),
      };
    }),
};

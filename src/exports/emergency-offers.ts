import { addressOf } from '../domain/address.ts';
import { confirmationOf, sortOffers } from '../domain/emergency.ts';
import type { Offer } from '../schemas/fields/emergency.ts';
import type { Entry } from '../schemas/index.ts';
import { byId, type Dataset, type Published } from './dataset.ts';

/** One thing that a group can offer in an emergency, as it is published. */
export type EmergencyOfferRecord = Record<
  'group' | 'group_title' | 'offer' | 'confirmation' | 'page',
  string
> &
  Record<'demonstration' | 'while_closed', boolean> &
  Record<'places' | 'languages', string[]> &
  Record<'words' | 'confirmed_on' | 'confirmed_by', string | null> & {
    number: number | null;
  };

/** Every offer of every group that is on the site on the day. Nobody's contact for out of hours is in it. */
export const emergencyOffers: Dataset<EmergencyOfferRecord> = {
  name: 'emergency-offers',
  title: 'What groups can offer in an emergency',
  about:
    'One row for each thing that a group can offer in an emergency. Whom to ring out of hours is nowhere in the data.',
  columns: {
    group: 'The group: an id.',
    group_title: 'The name of the group.',
    demonstration: 'true for a made-up group.',
    places: 'Where the group serves: ids of places.',
    offer: 'hall, kitchen, vehicles, volunteers, translation, storage or generator.',
    number:
      'How much: people in a hall, meals at a time, seats, volunteers, speakers, square metres of storage, generators. Empty where nobody says.',
    languages: 'For translation: the languages spoken, as codes.',
    words: 'What else one must know.',
    while_closed: 'true where the offer holds even while the group is closed.',
    confirmed_on: 'The day on which somebody last confirmed it.',
    confirmed_by: 'The role that confirmed it.',
    confirmation: 'On the as-of day: confirmed (within 12 months), lapsed or never.',
    page: 'The web address of the page of the group.',
  },
  rows: (published) =>
    byId(published.content.groups).flatMap((group) =>
      sortOffers(group.data.emergency?.offers ?? []).map((offer) => record(offer, group, published)),
    ),
};

function record(
  { kind, number, languages, words }: Offer,
  { id, data }: Entry<'groups'>,
  { today, address }: Published,
): EmergencyOfferRecord {
  const { confirmed, whileClosed } = data.emergency ?? {};
  return {
    group: id,
    group_title: data.title,
    demonstration: data.demonstration ?? false,
    places: data.places,
    offer: kind,
    number: number ?? null,
    languages: languages ?? [],
    words: words ?? null,
    while_closed: whileClosed ?? false,
    confirmed_on: confirmed?.on ?? null,
    confirmed_by: confirmed?.by ?? null,
    confirmation: data.emergency ? confirmationOf(data.emergency, today) : 'never',
    page: address(addressOf('groups', id)),
  };
}

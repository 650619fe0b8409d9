import { shownVenue } from '../domain/venue.ts';
import type { Entry } from '../schemas/index.ts';

/** Where something takes place; of a secret address no more than the name and the town. */
export type SpotFields = Record<'venue' | 'venue_name' | 'street' | 'town' | 'postcode', string | null> &
  Record<'latitude' | 'longitude', number | null> &
  Record<'access_yes' | 'access_no', string[]>;

/**
 * Where a venue lies and how one gets in.
 * @param entry nothing where there is none
 */
export function spotFields(entry: Entry<'venues'> | undefined): SpotFields {
  const venue = entry && { ...entry, data: shownVenue(entry.data) };
  const access = Object.entries(venue?.data.access ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const answered = (answer: 'yes' | 'no') =>
    access.filter(([, said]) => said === answer).map(([feature]) => feature);
  return {
    venue: venue?.id ?? null,
    venue_name: venue?.data.title ?? null,
    street: venue?.data.street ?? null,
    town: venue?.data.town ?? null,
    postcode: venue?.data.postcode ?? null,
    latitude: venue?.data.position?.latitude ?? null,
    longitude: venue?.data.position?.longitude ?? null,
    access_yes: answered('yes'),
    access_no: answered('no'),
  };
}

/** What the columns of a venue mean. */
export const spotColumns: Record<keyof SpotFields, string> = {
  venue: 'Where: the id of a venue. Empty where it moves, is online, or must stay secret.',
  venue_name: 'The name of the venue.',
  street: 'House number and street.',
  town: 'The town or village.',
  postcode: 'The postcode.',
  latitude: 'Degrees north.',
  longitude: 'Degrees east.',
  access_yes: 'What the venue has for access. What stands in neither list is not known.',
  access_no: 'What it does not have.',
};

import type { Content, Entry } from '../schemas/index.ts';
import type { Venue } from '../schemas/venue.ts';
import { compareText } from './compare-text.ts';
import { linkTo, sortLinks, type Link } from './link.ts';
import { accessList } from './listing-words.ts';

/** A venue that can be hired. */
export interface HireVenue {
  id: string;
  venue: Venue & { hire: NonNullable<Venue['hire']> };
  /** The other places in which it lies. */
  also: Link[];
  /** The body that owns or runs it, where the file names one. */
  holder?: Link;
  /** How many groups meet there. */
  groups: number;
}

/** The venues for hire in one place; those whose place nobody knows have none. */
export interface HirePlace {
  place?: Link;
  venues: HireVenue[];
}

/** What is known of the access to a venue, by answer. */
export type AccessSummary = Record<'yes' | 'no' | 'not known', string[]>;

/** Every venue that can be hired, once, under the first of its places; places by name, those without one last. */
export function venuesForHire(content: Content): HirePlace[] {
  const places = Map.groupBy(content.venues.filter(isForHire), ({ data }) => data.places[0]);
  const found = [...places].map(([place, venues]): HirePlace => ({
    ...(place === undefined ? {} : { place: linkTo(content, 'places', place) }),
    venues: venues
      .map((venue) => hireVenue(content, venue))
      .sort((a, b) => compareText(a.venue.title, b.venue.title)),
  }));
  const named = sortLinks(found.flatMap(({ place }) => place ?? []));
  return [
    ...named.flatMap((place) => found.filter((one) => one.place?.path === place.path)),
    ...found.filter(({ place }) => !place),
  ];
}

/** What is known of the access to a venue: what is there, what is not, and what nobody has said. */
export function accessSummary(access: Venue['access']): AccessSummary {
  const having = (wanted: keyof AccessSummary) =>
    accessList(access).flatMap(({ feature, answer }) => (answer === wanted ? [feature] : []));
  return { yes: having('yes'), no: having('no'), 'not known': having('not known') };
}

function isForHire(venue: Entry<'venues'>): venue is Entry<'venues'> & { data: HireVenue['venue'] } {
  return venue.data.hire !== undefined;
}

function hireVenue(
  content: Content,
  { id, data }: Entry<'venues'> & { data: HireVenue['venue'] },
): HireVenue {
  return {
    id,
    venue: data,
    also: data.places.slice(1).map((place) => linkTo(content, 'places', place)),
    ...(data.holder === undefined ? {} : { holder: linkTo(content, 'organisations', data.holder) }),
    groups: content.groups.filter((group) => group.data.activities.some(({ venue }) => venue === id)).length,
  };
}

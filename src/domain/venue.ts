import type { Content, Entry } from '../schemas/index.ts';
import type { Group } from '../schemas/group.ts';
import type { Venue } from '../schemas/venue.ts';

/** What of a venue may leave the house: of a secret address neither street nor postcode nor position. */
export function shownVenue(venue: Venue): Venue {
  if (!venue.masked) return venue;
  const secret = new Set(['street', 'postcode', 'position']);
  return Object.fromEntries(Object.entries(venue).filter(([key]) => !secret.has(key))) as Venue;
}

/** What may stand in no file of the site: the secret parts of addresses, as they may be written. */
export function secretsOf({ venues }: Pick<Content, 'venues'>): string[] {
  return venues.flatMap(({ data: { masked, street, postcode, position } }) =>
    masked
      ? [
          ...(street ? [street] : []),
          ...(postcode ? [postcode, postcode.replace(' ', ''), postcode.replace(' ', '+')] : []),
          ...(position ? [String(position.latitude), String(position.longitude)] : []),
        ]
      : [],
  );
}

/** The venues at which a group meets, each once. */
export function venuesOf(content: Pick<Content, 'venues'>, group: Group): Entry<'venues'>[] {
  const ids = new Set(group.activities.flatMap(({ venue }) => venue ?? []));
  return content.venues.filter(({ id }) => ids.has(id));
}

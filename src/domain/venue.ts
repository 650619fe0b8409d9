import { byId } from './link.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Group } from '../schemas/group.ts';
import type { Venue } from '../schemas/venue.ts';

/** What of a venue may leave the house: of a secret address neither street nor postcode nor position. */
export function shownVenue(venue: Venue): Venue {
  if (!venue.masked) return venue;
  const secret = new Set(['street', 'postcode', 'position']);
  return Object.fromEntries(Object.entries(venue).filter(([key]) => !secret.has(key))) as Venue;
}

/** Something that may stand in no file of the site. */
export interface Secret {
  text: string;
  /** What it is, without saying it: what a build reports, others may read. */
  name: string;
}

/** What may stand in no file of the site: the secret parts of addresses, as they may be written. */
export function secretsOf({ venues }: Pick<Content, 'venues'>): Secret[] {
  return venues.flatMap(({ id, data: { masked, street, postcode, position } }) => {
    if (!masked) return [];
    const parts: [part: string, text: string | undefined][] = [
      ['street', street],
      ...['', ' ', '+', '%20', '-', '&nbsp;'].map((gap): [string, string | undefined] => [
        'postcode',
        postcode?.replace(' ', gap),
      ]),
      ['position', position && String(position.latitude)],
      ['position', position && String(position.longitude)],
    ];
    return parts.flatMap(([part, text]) =>
      text ? [{ text, name: `the ${part} of the secret address of venues/${id}` }] : [],
    );
  });
}

/** A venue in a line of a list: its name and its town; of a secret address, that it is secret. */
export function venueLine({ title, town, masked }: Venue): string {
  if (masked) return `${title} (address kept secret)`;
  return town && !title.includes(town) ? `${title}, ${town}` : title;
}

/** Where a venue is, in one line: its name and its address; of a secret address no more than the town. */
export function venueAddress(venue: Venue): string | undefined {
  const { title, street, town, postcode, masked } = shownVenue(venue);
  const parts = masked ? [town] : [title, street, town, postcode];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** The venues at which a group meets, each once. */
export function venuesOf(content: Pick<Content, 'venues'>, group: Group): Entry<'venues'>[] {
  const ids = new Set(group.activities.flatMap(({ venue }) => venue ?? []));
  return [...ids].flatMap((id) => byId(content.venues).get(id) ?? []);
}

import type { Content } from '../schemas/index.ts';
import { shownContact } from './contact.ts';
import type { GroupView } from './group.ts';
import { placeMarkup } from './place-markup.ts';
import { venuesOf } from './venue.ts';

/**
 * A group as search engines read it: an Organization of schema.org, with no more than its page shows. A venue with a
 * secret address is left out as a whole.
 * @param content as it may be shown on the day
 * @param today YYYY-MM-DD
 * @param image the whole address of its picture, where it has one
 */
export function markupOf(
  content: Content,
  { data, placeNames }: GroupView,
  today: string,
  image?: string,
): Record<string, unknown> {
  const { email, phone, website } = shownContact(data.contact, today).shown;
  const places = venuesOf(content, data)
    .filter((venue) => !venue.data.masked)
    .map((venue) => placeMarkup(venue.data));
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: data.title,
    description: data.summary,
    ...(image ? { image } : {}),
    ...(data.aliases ? { alternateName: data.aliases } : {}),
    ...(website ? { url: website } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(placeNames.length > 0 ? { areaServed: placeNames } : {}),
    ...(places.length > 0 ? { location: places } : {}),
  };
}

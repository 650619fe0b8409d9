import { cardActivities, type CardActivity, type GroupCard } from '../domain/card.ts';
import { shownContact } from '../domain/contact.ts';
import { linkTo } from '../domain/link.ts';
import { costWords } from '../domain/listing-words.ts';
import { scheduleWords } from '../domain/schedule.ts';
import { shownVenue, venueLine } from '../domain/venue.ts';
import type { Activity } from '../schemas/group.ts';
import type { Content, Entry } from '../schemas/index.ts';

/**
 * The card of a listing.
 * @param today YYYY-MM-DD: what is personal is shown only while the consent lasts
 */
export function cardOf(
  content: Content,
  { id, data }: Pick<Entry<'groups'>, 'id' | 'data'>,
  today: string,
): GroupCard {
  const { title, summary, activities, categories, places, checked, closed, demonstration, contact } = data;
  const { phone, email } = shownContact(contact, today).shown;
  const more = activities.length - cardActivities;
  return {
    id,
    title,
    summary,
    activities: activities.slice(0, cardActivities).map((activity) => onCard(content, activity)),
    ...(more > 0 ? { more } : {}),
    categories: categories.map((category) => linkTo(content, 'categories', category).name),
    places: places.map((place) => linkTo(content, 'places', place).name),
    ...(checked.basis === 'checked' ? { checked: checked.on } : {}),
    ...(closed ? { closed } : {}),
    ...(demonstration ? { madeUp: true } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  };
}

function onCard({ venues }: Content, { name, venue, online, schedule, cost }: Activity): CardActivity {
  const where = whereWords(venues.find(({ id }) => id === venue)) ?? (online ? 'Online' : undefined);
  return { name, when: scheduleWords(schedule), ...(where ? { where } : {}), cost: costWords(cost) };
}

function whereWords(entry: Entry<'venues'> | undefined): string | undefined {
  if (!entry) return undefined;
  const venue = shownVenue(entry.data);
  return [venueLine(venue), ...(venue.postcode ? [venue.postcode] : [])].join(', ');
}

import type { Activity } from '../schemas/group.ts';
import type { Content } from '../schemas/index.ts';
import type { Venue } from '../schemas/venue.ts';
import { shownContact } from './contact.ts';
import type { Listing, ListingField } from './correction.ts';
import type { GroupView } from './group.ts';
import { confirmationWords, offerWords, sortOffers } from './emergency.ts';
import { findEntry, linkTo } from './link.ts';
import {
  agesWords,
  audienceWords,
  costWords,
  groupKindWords,
  joiningText,
  languageWords,
} from './listing-words.ts';
import { scheduleWords } from './schedule.ts';
import { dayWords } from './words.ts';

/**
 * What the page of a group shows of it, field by field: what changes most often first.
 * @param content as it may be shown on the day
 * @param today YYYY-MM-DD
 * @param address the whole address of its page
 */
export function listingOf(
  content: Content,
  { id, data, placeNames, isClosed }: GroupView,
  today: string,
  address: string,
): Listing {
  const { email, phone, website, person } = shownContact(data.contact, today).shown;
  const { charity, company } = data.registration ?? {};
  const categories = data.categories.map((category) => linkTo(content, 'categories', category).name);
  const fields: [name: string, value: string | undefined][] = [
    ...data.activities.flatMap((activity) => activityFields(content, activity)),
    ...(data.activities.length === 0 ? [['When and where', 'not known'] as [string, string]] : []),
    ['E-mail', email ?? 'none shown'],
    ['Telephone', phone ?? 'none shown'],
    ['Website', website ?? 'none shown'],
    ['Ask for', person && `${person.name}, ${person.role}`],
    ['Closed for now', isClosed ? data.closed?.words : 'no'],
    ['Opens again', isClosed && data.closed?.until ? dayWords(data.closed.until) : undefined],
    ['Name', data.title],
    ['In a sentence', data.summary],
    ['What it does', categories.join('; ')],
    ['Where it helps', placeNames.length > 0 ? placeNames.join('; ') : 'not known'],
    ['Kind', groupKindWords(data.kind)],
    ['Also called', data.aliases?.join(', ')],
    ['Charity number', charity],
    ['Company number', company],
    [
      'Can offer in an emergency',
      data.emergency && sortOffers(data.emergency.offers).map(offerWords).join('; '),
    ],
    ['Offers confirmed', data.emergency && confirmationWords(data.emergency, today)],
    ['More about it', data.description],
  ];
  return {
    id,
    title: data.title,
    address,
    asOf: dayWords(today),
    fields: fields.flatMap(([name, value]): ListingField[] => (value ? [{ name, value }] : [])),
  };
}

function activityFields(content: Content, activity: Activity): [name: string, value: string | undefined][] {
  const { name, schedule, venue, online, ages } = activity;
  const words = 'words' in schedule && 'from' in schedule ? schedule.words : undefined;
  return [
    [`${name}, when`, [scheduleWords(schedule), words].filter(Boolean).join('. ')],
    [
      `${name}, where`,
      venue ? addressIn(findEntry(content, 'venues', venue).data) : online ? 'Online' : 'not stated',
    ],
    [`${name}, cost`, costWords(activity.cost)],
    [`${name}, how to join`, joiningText(activity.joining)],
    [`${name}, who it is for`, audienceWords(activity.audiences)],
    [`${name}, ages`, agesWords(ages)],
    [`${name}, languages`, activity.languages && languageWords(activity.languages)],
  ];
}

function addressIn({ title, street, town, postcode, masked }: Venue): string {
  if (masked) return `${title} (address kept secret)`;
  return [title, street, town, postcode].filter(Boolean).join(', ');
}

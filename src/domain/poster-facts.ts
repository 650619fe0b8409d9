import type { Consultation } from '../schemas/consultation.ts';
import type { Event } from '../schemas/event.ts';
import type { Activity, Group } from '../schemas/group.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content, Data } from '../schemas/index.ts';
import type { Venue } from '../schemas/venue.ts';
import { isClosed } from './group.ts';
import { findEntry } from './link.ts';
import { costWords } from './listing-words.ts';
import { spanOf } from './partial-date.ts';
import { hoursWords, scheduleWords } from './schedule.ts';
import { venueAddress } from './venue.ts';
import { capitalised, countWords, dateWords } from './words.ts';

/** A line under the summary of a poster. */
export interface PosterFact {
  name: string;
  text: string;
}

/** Activities of a group that have room on a poster. */
const mostActivities = 2;
/** Days that have room on a poster. */
const mostDays = 3;

/**
 * What else a poster says of an entry: when, where, for how much. Nothing that is wrong tomorrow, unless with its day.
 * @param today YYYY-MM-DD
 */
export function factsOf(
  content: Content,
  collection: CollectionName,
  data: Data<CollectionName>,
  today: string,
): PosterFact[] {
  switch (collection) {
    case 'groups':
      return groupFacts(content, data as Group, today);
    case 'events':
      return eventFacts(content, data as Event);
    case 'consultations':
      return consultationFacts(data as Consultation, today);
    case 'venues':
      return where(data as Venue);
    default:
      return [];
  }
}

function groupFacts(content: Content, group: Group, today: string): PosterFact[] {
  if (group.closed && isClosed(group, today)) return [{ name: 'Closed for now', text: group.closed.words }];
  const going = group.activities.flatMap((activity) => stillGoing(activity, today) ?? []);
  const told = going.slice(0, mostActivities).map((activity): PosterFact => ({
    name: activity.name,
    text: [scheduleWords(activity.schedule), placeOf(content, activity), costWords(activity.cost)]
      .flatMap((part) => (part ? [part.replace(/\.$/, '')] : []))
      .join('. '),
  }));
  const left = going.length - told.length;
  return left > 0
    ? [...told, { name: 'And', text: countWords(left, 'more activity', 'more activities') }]
    : told;
}

/** An activity with the days that are still to come; nothing where it is over. */
function stillGoing(activity: Activity, today: string): Activity | undefined {
  const { schedule } = activity;
  if ('until' in schedule && schedule.until && schedule.until < today) return undefined;
  if (schedule.repeats === 'dates') {
    const dates = schedule.dates.filter((day) => day >= today).slice(0, mostDays);
    return dates.length > 0 ? { ...activity, schedule: { ...schedule, dates } } : undefined;
  }
  if (!('except' in schedule) || !schedule.except) return activity;
  const { except, ...rest } = schedule;
  const days = except.filter((day) => day >= today).slice(0, mostDays);
  return { ...activity, schedule: days.length > 0 ? { ...rest, except: days } : rest };
}

function placeOf(content: Content, { venue, online }: Activity): string | undefined {
  if (venue !== undefined) return venueAddress(findEntry(content, 'venues', venue).data);
  return online ? 'Online' : undefined;
}

function eventFacts(content: Content, { date, from, to, repeats, venue }: Event): PosterFact[] {
  const hours = hoursWords({ from, to });
  const when = [repeats && scheduleWords(repeats), spanOf(date) && capitalised(dateWords(date)), hours]
    .filter(Boolean)
    .join(', ');
  return [
    ...(when ? [{ name: 'When', text: when }] : []),
    ...(venue === undefined ? [] : where(findEntry(content, 'venues', venue).data)),
  ];
}

function consultationFacts({ opened, closed }: Consultation, today: string): PosterFact[] {
  const end = spanOf(closed);
  if (end && end.last < today) return [{ name: 'Closed', text: capitalised(dateWords(closed)) }];
  const start = spanOf(opened);
  return [
    ...(start && start.first > today ? [{ name: 'Opens', text: capitalised(dateWords(opened)) }] : []),
    ...(end ? [{ name: 'Open until', text: capitalised(dateWords(closed)) }] : []),
  ];
}

function where(venue: Venue): PosterFact[] {
  const address = venueAddress(venue);
  return address === undefined ? [] : [{ name: 'Where', text: address }];
}

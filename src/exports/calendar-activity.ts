import type { ICalCalendar } from 'ical-generator';
import { addressOf } from '../domain/address.ts';
import type { ActivityItem } from '../domain/calendar-file.ts';
import { shownContact } from '../domain/contact.ts';
import { costWords, joiningText } from '../domain/listing-words.ts';
import { isDated } from '../domain/meeting-days.ts';
import { scheduleWords } from '../domain/schedule.ts';
import { venueAddress } from '../domain/venue.ts';
import { addSeries, type CalendarEntry, type CalendarSource } from './calendar-entry.ts';
import { seriesOf } from './calendar-series.ts';

/** Writes the meetings of an activity that are still to come. */
export function addActivity(calendar: ICalCalendar, item: ActivityItem, source: CalendarSource): void {
  const { group, activity } = item;
  const { council } = source.content;
  if (!isDated(activity.schedule)) return;
  const entry: CalendarEntry = {
    id: `${group.id}.${activity.id}`,
    title: `${activity.name} (${group.data.title})`,
    text: descriptionOf(item, source),
    where: locationOf(item, source),
    page: addressOf('groups', group.id),
  };
  for (const series of seriesOf(activity.schedule, group.data.closed, source.today, council.calendar))
    addSeries(calendar, series, entry, source);
}

function descriptionOf({ group: { data }, activity }: ActivityItem, { today }: CalendarSource): string {
  const { email, phone, website } = shownContact(data.contact, today).shown;
  const { words } = { words: undefined, ...activity.schedule };
  return [
    data.demonstration && 'Made up for demonstration: nobody is there.',
    activity.summary ?? data.summary,
    scheduleWords(activity.schedule),
    words,
    costWords(activity.cost),
    joiningText(activity.joining),
    email,
    phone,
    website,
  ]
    .filter((line) => line !== undefined && line !== false)
    .join('\n');
}

function locationOf({ activity }: ActivityItem, { content }: CalendarSource): string | undefined {
  const entry = content.venues.find(({ id }) => id === activity.venue);
  if (!entry) return activity.online ? 'Online' : undefined;
  return venueAddress(entry.data);
}

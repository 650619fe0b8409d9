import { asIs } from '../domain/language.ts';
import ical, { ICalEventStatus, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { addressOf } from '../domain/address.ts';
import type { ActivityItem, CalendarFile, CalendarItem, DatedItem } from '../domain/calendar-file.ts';
import { shownContact } from '../domain/contact.ts';
import { costWords, joiningText } from '../domain/listing-words.ts';
import { isDated } from '../domain/meeting-days.ts';
import { doubtWords } from '../domain/meeting-words.ts';
import type { Meeting } from '../domain/meeting.ts';
import { addDays } from '../domain/partial-date.ts';
import { scheduleWords } from '../domain/schedule.ts';
import { shownVenue } from '../domain/venue.ts';
import { seriesOf, type Series } from './calendar-series.ts';
import { clock, escaped, plain, wall } from './calendar-value.ts';
import type { Published } from './dataset.ts';

/** What a calendar file is made from. */
type Source = Pick<Published, 'content' | 'today' | 'address'>;

const timezone = 'Europe/London';
const [zone = ''] = tzlib_get_ical_block(timezone);
const ending = 'END:VCALENDAR';
const secondsOfDay = 86_400;

/**
 * Writes calendars as iCalendar (RFC 5545): lines of at most 75 bytes, each ended by a carriage return and a line feed.
 * The same content and day give the same bytes. An activity stands in several calendars and is written once.
 */
export function calendarWriter(source: Source): (file: CalendarFile) => string {
  const written = new Map<CalendarItem, string>();
  const eventsOf = (item: CalendarItem) => {
    const known = written.get(item);
    if (known !== undefined) return known;
    const calendar = ical();
    if ('activity' in item) addActivity(calendar, item, source);
    else addDated(calendar, item, source);
    const text = calendar.toString();
    const events = calendar.length() > 0 ? text.slice(text.search(/^BEGIN:VEVENT/m), -ending.length) : '';
    written.set(item, events);
    return events;
  };
  return ({ name, path, items }) => {
    const head = ical({
      prodId: { company: asIs('Noticeboard'), product: asIs('Community groups'), language: 'EN' },
      // Of the lines at the head, the library escapes none.
      name: escaped(`${name} – ${source.content.council.siteName}`),
      url: source.address(path),
      ttl: secondsOfDay,
    }).toString();
    // The library would put the time zone before the last lines of the head, which must come before any part.
    return [head.slice(0, -ending.length), zone, '\r\n', ...items.map(eventsOf), ending, '\r\n'].join('');
  };
}

function addActivity(calendar: ICalCalendar, item: ActivityItem, source: Source): void {
  const { group, activity } = item;
  const { council } = source.content;
  if (!isDated(activity.schedule)) return;
  for (const series of seriesOf(activity.schedule, group.data.closed, source.today, council.calendar))
    addSeries(calendar, series, item, source);
}

function addDated(calendar: ICalCalendar, item: DatedItem, source: Source): void {
  const { span, from, to, isDay } = item;
  calendar.createEvent({
    id: `${item.id}@${new URL(source.address('/')).host}`,
    stamp: new Date(`${source.today}T00:00:00Z`),
    summary: plain(item.title),
    description: item.text.map(plain).join('\n'),
    location: item.where === undefined ? null : plain(item.where),
    url: source.address(item.page),
    ...timesOf({ day: span.first, from: isDay ? from : undefined, to }),
    // The end of whole days is the day after the last.
    ...(span.last > span.first && { end: wall(addDays(span.last, 1), undefined) }),
    ...(!isDay && { transparency: ICalEventTransparency.TRANSPARENT }),
    ...(item.isTentative && { status: ICalEventStatus.TENTATIVE }),
  });
}

function addSeries(calendar: ICalCalendar, series: Series, item: ActivityItem, source: Source): void {
  const { group, activity } = item;
  const { first, key, rule, except, doubtful } = series;
  const name = plain(`${activity.name} (${group.data.title})`);
  const common = {
    id: [group.id, activity.id, key].filter(Boolean).join('.') + `@${new URL(source.address('/')).host}`,
    stamp: new Date(`${source.today}T00:00:00Z`),
    location: locationOf(item, source) ?? null,
    url: source.address(addressOf('groups', group.id)),
  };
  const description = descriptionOf(item, source);
  if (!rule) {
    calendar.createEvent({ ...common, ...timesOf(first), ...wordsOf(first, name, description) });
    return;
  }
  const isDay = first.from === undefined;
  const exception = isDay ? 'EXDATE;VALUE=DATE:' : `EXDATE;TZID=${timezone}:`;
  const days = except.map((day) => day.replaceAll('-', '') + (isDay ? '' : `T${clock(first.from)}`));
  const lines = [`RRULE:${rule}`, ...(days.length > 0 ? [exception + days.join(',')] : [])];
  calendar.createEvent({
    ...common,
    ...timesOf(first),
    summary: name,
    description: isDay ? [description, ...doubtful.flatMap(doubtWords)].join('\n') : description,
    repeating: lines.join('\r\n'),
  });
  // The library knows no exception of a whole day.
  for (const meeting of isDay ? [] : doubtful)
    calendar.createEvent({
      ...common,
      ...timesOf(meeting),
      ...wordsOf(meeting, name),
      recurrenceId: wall(meeting.day, meeting.from),
    });
}

function timesOf({ day, from, to }: Pick<Meeting, 'day' | 'from' | 'to'>) {
  if (from === undefined) return { start: wall(day, from), allDay: true, timezone: null };
  return { start: wall(day, from), end: to === undefined ? null : wall(day, to), timezone };
}

/** What is doubtful stands in the title too: a calendar on a telephone shows nothing else. */
function wordsOf(meeting: Meeting, name: string, description = '') {
  if (meeting.doubts.length === 0) return { summary: name, description };
  return {
    summary: `${name} – ask first`,
    description: [...doubtWords(meeting), description].filter(Boolean).join('\n'),
    status: ICalEventStatus.TENTATIVE,
  };
}

function descriptionOf({ group: { data }, activity }: ActivityItem, { today }: Source): string {
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
    .map(plain)
    .join('\n');
}

/** Where it is; of a secret address no more than the town. */
function locationOf({ activity }: ActivityItem, { content }: Source): string | undefined {
  const entry = content.venues.find(({ id }) => id === activity.venue);
  if (!entry) return activity.online ? 'Online' : undefined;
  const { title, street, town, postcode, masked } = shownVenue(entry.data);
  return (
    (masked ? [town] : [title, street, town, postcode])
      .filter((part) => part !== undefined)
      .map(plain)
      .join(', ') || undefined
  );
}

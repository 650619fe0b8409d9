import ical from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { CalendarFile, CalendarItem } from '../domain/calendar-file.ts';
import { asIs } from '../domain/language.ts';
import { addActivity } from './calendar-activity.ts';
import { addDated } from './calendar-dated.ts';
import type { CalendarSource } from './calendar-entry.ts';
import { escaped, timezone } from './calendar-value.ts';

const [zone = ''] = tzlib_get_ical_block(timezone);
const ending = 'END:VCALENDAR';
const secondsOfDay = 86_400;

/**
 * Writes calendars as iCalendar (RFC 5545): lines of at most 75 bytes, each ended by a carriage return and a line feed.
 * The same content and day give the same bytes. What stands in several calendars is written once.
 */
export function calendarWriter(source: CalendarSource): (file: CalendarFile) => string {
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
      prodId: { company: asIs('Noticeboard'), product: productOf(items), language: 'EN' },
      // Of the lines at the head, the library escapes none.
      name: escaped(`${name} – ${source.content.council.siteName}`),
      url: source.address(path),
      ttl: secondsOfDay,
    }).toString();
    // The library would put the time zone before the last lines of the head, which must come before any part.
    return [head.slice(0, -ending.length), zone, '\r\n', ...items.map(eventsOf), ending, '\r\n'].join('');
  };
}

/** What kinds of thing a calendar holds. It stays as it is in every language: programs read it. */
function productOf(items: readonly CalendarItem[]): string {
  const hasGroups = items.some((item) => 'activity' in item);
  const hasDates = items.some((item) => !('activity' in item));
  if (hasGroups && hasDates) return asIs('Community groups and dates');
  if (hasDates) return asIs('Dates');
  return hasGroups ? asIs('Community groups') : asIs('Calendar');
}

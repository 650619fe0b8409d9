import type { Content, Entry } from '../schemas/index.ts';
import { calendarPath, type CalendarFile, type DatedItem } from './calendar-file.ts';
import { addressOf } from './address.ts';
import { eventKindName, eventKinds } from './event-words.ts';
import { eventItems } from './event-item.ts';

/** The page of the events of a kind. */
export function eventKindPath(kind: Entry<'events'>['data']['kind']): string {
  return `/events/kind/${kind}/`;
}

/**
 * The calendars of the events: one for all, one for each kind of which there is any, and one for each event of which a
 * paper says when it is. Those of a place and a venue stand in the calendars that these have already.
 * @param today YYYY-MM-DD
 */
export function eventCalendars(content: Content, today: string): CalendarFile[] {
  const all = content.events.map((event) => ({ event, items: eventItems(content, event, today) }));
  return [
    { path: calendarPath('/events/'), name: 'Events', items: all.flatMap(({ items }) => items) },
    ...eventKinds.flatMap((kind) => {
      const ofKind = all.filter(({ event }) => event.data.kind === kind);
      const items = ofKind.flatMap((one) => one.items);
      return ofKind.length > 0
        ? [{ path: calendarPath(eventKindPath(kind)), name: eventKindName(kind), items }]
        : [];
    }),
    ...content.events
      .map((event) => ({
        path: calendarPath(addressOf('events', event.id)),
        name: event.data.title,
        items: itemsOfPage(content, event, today),
      }))
      .filter(({ items }) => items.length > 0),
  ];
}

/** What the calendar of an event holds: the event, and those of its series that are entries of their own. */
export function itemsOfPage(content: Content, event: Entry<'events'>, today: string): DatedItem[] {
  const parts = content.events.filter(({ data }) => data.series === event.id);
  return [event, ...parts].flatMap((one) => eventItems(content, one, today));
}

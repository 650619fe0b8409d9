import type { Content, Entry } from '../schemas/index.ts';
import { eventKindPath } from './event-calendars.ts';
import { eventMonthPath, monthsOfEvent } from './event-months.ts';
import { eventKindName, monthYear } from './event-words.ts';
import { linkTo, type Link } from './link.ts';
import { compareDates } from './partial-date.ts';
import { dateWords } from './words.ts';

/** The lists in which an event stands too: its kind, and the months in which it is. @param today YYYY-MM-DD */
export function eventPageLinks(content: Content, event: Entry<'events'>, today: string): Link[] {
  return [
    { name: eventKindName(event.data.kind), path: eventKindPath(event.data.kind) },
    ...monthsOfEvent(content, event, today)
      .slice(0, 3)
      .map((month) => ({ name: `Events in ${monthYear(month)}`, path: eventMonthPath(month) })),
  ];
}

/** The papers on which some events rest, the newest first, each with its date. */
export function papersOf(content: Content, events: readonly Entry<'events'>[]): Link[] {
  const ids = new Set(events.flatMap(({ data }) => data.sources.map(({ document }) => document)));
  return content.documents
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => compareDates(b.data.date, a.data.date))
    .map(({ id, data }) => linkTo(content, 'documents', id, dateWords(data.date)));
}

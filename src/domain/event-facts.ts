import type { Content, Entry } from '../schemas/index.ts';
import { occurrenceWords } from './event-words.ts';
import type { ByMonth, EventList } from './event-list.ts';
import { findEntry } from './link.ts';
import { scheduleWords } from './schedule.ts';
import { valueName } from './value-names.ts';
import { venueLine } from './venue.ts';
import { capitalised, dateWords, listWords, monthName } from './words.ts';

/** An event in a list, with when it is in words. */
export interface ListedEvent {
  event: Entry<'events'>;
  when: string;
  /** Whether it comes again: then a paper tells of an earlier time. */
  isToCome?: boolean;
}

/** A part of a list of events, under its heading. */
export interface ListedEvents {
  heading: string;
  events: ListedEvent[];
}

/** The facts under an event in a list: when it is, where, of what kind, and how it stands. */
export function eventFacts(content: Content, { event, when, isToCome }: ListedEvent): string[] {
  const { venue, places = [], kind, standing } = event.data;
  const where = venue
    ? venueLine(findEntry(content, 'venues', venue).data)
    : listWords(places.map((place) => findEntry(content, 'places', place).data.title));
  const stands = isToCome && standing === 'held' ? 'held before' : valueName(standing);
  return [when, where, valueName(kind), stands].filter(Boolean).map(capitalised);
}

/** The parts of a list of events, in their order. Some of them may be empty. */
export function listedEvents({ toCome, again, years, undated }: EventList): ListedEvents[] {
  return [
    {
      heading: 'What is to come',
      events: toCome.map((one) => ({ event: one.event, when: occurrenceWords(one), isToCome: true })),
    },
    {
      heading: 'Again and again, with no day given',
      events: again.map((event) => ({ event, when: oftenOf(event) })),
    },
    ...years.map(({ year, events }) => ({ heading: year, events: events.map(datedOf) })),
    { heading: 'With no date in the papers', events: undated.map(datedOf) },
  ];
}

/** The parts of a list by the month of the year. */
export function listedByMonth(months: readonly ByMonth[]): ListedEvents[] {
  return months.map(({ month, events }) => ({
    heading: month === undefined ? 'With no month in the papers' : monthName(month),
    events: events.map(datedOf),
  }));
}

/** An event with its date as the paper has it. */
export function datedOf(event: Entry<'events'>): ListedEvent {
  const { date } = event.data;
  return { event, when: 'iso' in date ? dateWords(date) : 'date not stated' };
}

function oftenOf({ data }: Entry<'events'>): string {
  return data.repeats ? scheduleWords(data.repeats) : '';
}

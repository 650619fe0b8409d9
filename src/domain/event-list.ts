import type { Event } from '../schemas/event.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { compareOccurrences, nextOccurrence, type Occurrence } from './event.ts';
import { compareDates, spanOf } from './partial-date.ts';

/** Events in the order in which a list tells them; each stands once. */
export interface EventList {
  /** The next time of each that is not over, the earliest first. */
  toCome: Occurrence[];
  /** Those that come again and again, but of which no next time is known. */
  again: Entry<'events'>[];
  /** The others by the year of their date, the newest first. */
  years: { year: string; events: Entry<'events'>[] }[];
  /** Those of which no paper says when. */
  undated: Entry<'events'>[];
}

/** The events of a month of the year, 1 to 12, whatever the year; without one, those of which no month is known. */
export interface ByMonth {
  month?: number;
  events: Entry<'events'>[];
}

/** Puts events in order for a day. @param today YYYY-MM-DD */
export function listEvents(
  { council }: Content,
  events: readonly Entry<'events'>[],
  today: string,
): EventList {
  const next = new Map(events.map((event) => [event, nextOccurrence(event, today, council.calendar)]));
  const rest = events
    .filter((event) => !next.get(event))
    .toSorted((a, b) => compareDates(b.data.date, a.data.date));
  const again = rest.filter(({ data }) => data.repeats !== undefined);
  const once = rest.filter(({ data }) => data.repeats === undefined);
  const byYear = Map.groupBy(once, ({ data }) => spanOf(data.date)?.last.slice(0, 4));
  return {
    toCome: [...next.values()].filter((one) => one !== undefined).sort(compareOccurrences),
    again,
    years: [...byYear].flatMap(([year, ofYear]) => (year === undefined ? [] : [{ year, events: ofYear }])),
    undated: byYear.get(undefined) ?? [],
  };
}

/** Events by the month of the year in which they come, January first; those of which no month is known come last. */
export function listByMonth(events: readonly Entry<'events'>[]): ByMonth[] {
  const byMonth = Map.groupBy(events, ({ data }) => monthOf(data));
  const months = [...byMonth.keys()].filter((month) => month !== undefined).sort((a, b) => a - b);
  const unknown = byMonth.get(undefined);
  return [
    ...months.map((month) => ({ month, events: byMonth.get(month) ?? [] })),
    ...(unknown ? [{ events: unknown }] : []),
  ];
}

/** The other events of the same series, the earliest first, and the one that they are part of. */
export function seriesOfEvent(
  { events }: Pick<Content, 'events'>,
  { id, data }: Entry<'events'>,
): { whole?: Entry<'events'> | undefined; others: Entry<'events'>[] } {
  const of = data.series ?? id;
  return {
    whole: events.find((event) => event.id === data.series),
    others: events
      .filter((event) => event.id !== id && event.data.series === of)
      .toSorted((a, b) => compareDates(a.data.date, b.data.date)),
  };
}

/** The month of a year in which an event comes, 1 to 12. */
function monthOf({ date, repeats }: Event): number | undefined {
  if (repeats?.repeats === 'yearly') return repeats.month;
  const span = spanOf(date);
  const isInOne = span && span.first.slice(0, 7) === span.last.slice(0, 7);
  return isInOne ? Number(span.first.slice(5, 7)) : undefined;
}

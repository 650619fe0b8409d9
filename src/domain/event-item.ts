import type { Event } from '../schemas/event.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import type { DatedItem } from './calendar-file.ts';
import { whenOf } from './dated-item.ts';
import { daysToldApart, firstDayOf, isToldApart, monthsAhead, occurrencesOf, timeOf } from './event.ts';
import { occurrenceWords, standingWords } from './event-words.ts';
import { findEntry } from './link.ts';
import { isDated } from './meeting-days.ts';
import { placesAbove } from './place.ts';
import { addMonths } from './partial-date.ts';
import { scheduleWords } from './schedule.ts';
import { venueAddress } from './venue.ts';
import { listWords } from './words.ts';

/**
 * An event as it stands in a calendar. What comes again and again is one item; what comes in the same month every year
 * has one for the time that a paper names, and one for the next.
 * @param today YYYY-MM-DD
 * @returns nothing where no paper says when it is
 */
export function eventItems(content: Content, event: Entry<'events'>, today: string): DatedItem[] {
  const { id, data } = event;
  const { date, repeats, title } = data;
  const common = {
    id: `events.${id}`,
    title,
    page: addressOf('events', id),
    where: whereOf(content, data),
    text: textOf(content, event, today),
    isTentative: data.standing === 'planned' || data.standing === 'proposed',
  };
  if (repeats && isDated(repeats)) {
    const first = firstDayOf(data, repeats, today);
    const except = [...(repeats.except ?? []), ...daysToldApart(content, id)];
    return [{ ...common, span: { first, last: first }, isDay: true, repeats: { ...repeats, except } }];
  }
  const when = whenOf(title, date);
  const own =
    when && !isToldApart(content, id, when.span)
      ? [{ ...common, ...when, from: data.from, to: data.to }]
      : [];
  const ahead = { first: today, last: addMonths(today, monthsAhead) };
  const next = occurrencesOf(event, ahead, today).filter((one) => one.date === undefined);
  return [
    ...own,
    ...next.map((one) => ({
      ...common,
      id: `${common.id}.${one.span.first.slice(0, 4)}`,
      title: `${title} (${occurrenceWords(one)})`,
      span: one.span,
      isDay: false,
    })),
  ];
}

/** Where an event is, in one line: its venue, or its places. */
export function whereOf(content: Content, { venue, places = [] }: Event): string | undefined {
  if (venue) return venueAddress(findEntry(content, 'venues', venue).data);
  return listWords(places.map((place) => findEntry(content, 'places', place).data.title)) || undefined;
}

/** The places in which an event is: its own, those of its venue, and the larger ones around them. */
export function placesOfEvent(content: Content, { venue, places = [] }: Event): string[] {
  const ofVenue = venue ? findEntry(content, 'venues', venue).data.places : [];
  return [...new Set([...places, ...ofVenue].flatMap((place) => placesAbove(content, place)))];
}

/** The places that an event names, or its venue, by name. */
export function placesWithEvents(content: Content): string[] {
  const named = content.events.flatMap(({ data: { venue, places = [] } }) => [
    ...places,
    ...(venue ? findEntry(content, 'venues', venue).data.places : []),
  ]);
  return content.places.map(({ id }) => id).filter((id) => named.includes(id));
}

function textOf(content: Content, event: Entry<'events'>, today: string): string[] {
  const { date, organisers, repeats, standing, summary } = event.data;
  const time = timeOf(event, today, content.council.calendar);
  const names = organisers.map((body) => findEntry(content, 'organisations', body).data.title);
  return [
    summary,
    standingWords(standing, time),
    repeats ? `${scheduleWords(repeats)}.` : '',
    date.basis === 'inferred' ? date.reason : '',
    names.length > 0 ? `Held by: ${listWords(names)}.` : '',
  ].filter(Boolean);
}

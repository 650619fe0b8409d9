import type { Content, Entry } from '../schemas/index.ts';
import { nextOccurrence, occurrencesOf, type Occurrence } from './event.ts';
import { findEntry } from './link.ts';
import { instantOf } from './london-time.ts';
import { spanOf } from './partial-date.ts';
import { placeMarkup } from './place-markup.ts';

/**
 * An event as search engines read it: an Event of schema.org, with no more than its page shows. There is none where the
 * day is not known, where nobody has agreed to it, or where it is over and no paper says that it took place.
 * @param today YYYY-MM-DD
 * @param image the whole address of its picture, where it has one
 */
export function eventMarkup(
  content: Content,
  event: Entry<'events'>,
  today: string,
  image?: string,
): Record<string, unknown> | undefined {
  const { data } = event;
  const next = nextOccurrence(event, today, content.council.calendar);
  const one = next ?? lastOf(event, today);
  const isSaid = next ? data.standing !== 'proposed' : data.standing === 'held';
  if (!one?.isDay || !isSaid) return undefined;
  const venue = data.venue ? findEntry(content, 'venues', data.venue).data : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: data.title,
    description: data.summary,
    startDate: moment(one.span.first, one.from),
    ...(one.to || one.span.last > one.span.first ? { endDate: moment(one.span.last, one.to) } : {}),
    ...(next ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...(image ? { image } : {}),
    ...(venue && !venue.masked ? { location: placeMarkup(venue) } : {}),
    ...(data.organisers.length > 0
      ? {
          organizer: data.organisers.map((body) => ({
            '@type': 'Organization',
            name: findEntry(content, 'organisations', body).data.title,
          })),
        }
      : {}),
  };
}

function lastOf(event: Entry<'events'>, today: string): Occurrence | undefined {
  const span = spanOf(event.data.date);
  return span && occurrencesOf(event, span, today)[0];
}

/** A day, or a moment with what London is ahead of Greenwich then: 2027-03-28T19:00:00+01:00. */
function moment(day: string, time?: string): string {
  if (time === undefined) return day;
  const ahead = (Date.parse(`${day}T${time}:00Z`) - instantOf(day, time)) / 3_600_000;
  return `${day}T${time}:00+0${ahead}:00`;
}

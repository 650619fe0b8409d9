import type { Event } from '../schemas/event.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { compareText } from './compare-text.ts';
import { hasDays } from './dated-item.ts';
import { isDated, type DatedSchedule } from './meeting-days.ts';
import { meetingsFrom, type Calendar, type Meeting } from './meeting.ts';
import { addMonths, spanOf, spanOfIso, type Span } from './partial-date.ts';

/** One time that an event takes or took place: a day with its hours, some days, or a time of which the day is not known. */
export interface Occurrence extends Pick<Meeting, 'from' | 'to' | 'doubts' | 'holiday'> {
  event: Entry<'events'>;
  span: Span;
  /** Whether its days are known. Without, it is some time within them. */
  isDay: boolean;
  /** The date of which the paper speaks; none for what comes again and again. */
  date?: PartialDate | undefined;
}

/** How an event stands in time on a day. `not-known`: nothing tells when it is. */
export type EventTime = 'to-come' | 'over' | 'not-known';

/** How far ahead one looks for what comes again and again, in months. */
export const monthsAhead = 12;

/**
 * The times that an event takes place within some days, earliest first. What comes again and again does so from the first
 * day that a paper gives for it; where none is given, from today on.
 * @param today YYYY-MM-DD
 */
export function occurrencesOf(
  event: Entry<'events'>,
  within: Span,
  today: string,
  calendar?: Calendar,
): Occurrence[] {
  const { date, repeats, from, to } = event.data;
  if (repeats && isDated(repeats)) return meetingsOf(event, repeats, within, today, calendar);
  const span = spanOf(date);
  const own = span ? [{ event, span, isDay: hasDays(date), date, from, to, doubts: [] }] : [];
  const later = repeats?.repeats === 'yearly' ? monthsOf(event, repeats.month, within, today) : [];
  return [...own, ...later].filter((one) => one.span.first <= within.last && one.span.last >= within.first);
}

/** The first of the times that an event takes place that are not over on a day, within a year. */
export function nextTimes(
  event: Entry<'events'>,
  today: string,
  calendar: Calendar | undefined,
  count: number,
): Occurrence[] {
  const last = spanOf(event.data.date)?.last ?? '';
  const inAYear = addMonths(today, monthsAhead);
  const within = { first: today, last: last > inAYear ? last : inAYear };
  return occurrencesOf(event, within, today, calendar).slice(0, count);
}

/** The first time that an event takes place that is not over on a day, within a year. */
export function nextOccurrence(
  event: Entry<'events'>,
  today: string,
  calendar?: Calendar,
): Occurrence | undefined {
  return nextTimes(event, today, calendar, 1)[0];
}

/** Whether one of the times of a series is an entry of its own: it is told there, and not as one of many. */
export function isToldApart({ events }: Pick<Content, 'events'>, series: string, span: Span): boolean {
  return events.some(({ data }) => {
    const own = data.series === series ? spanOf(data.date) : undefined;
    return own?.first === span.first && own.last === span.last;
  });
}

/** The days of a series that are entries of their own. */
export function daysToldApart({ events }: Pick<Content, 'events'>, series: string): string[] {
  return events
    .filter(({ data }) => data.series === series && hasDays(data.date))
    .flatMap(({ data }) => spanOf(data.date)?.first ?? []);
}

/** Whether an event is to come, is over, or nobody can tell, on a day. */
export function timeOf(event: Entry<'events'>, today: string, calendar?: Calendar): EventTime {
  if (nextOccurrence(event, today, calendar)) return 'to-come';
  const { date, repeats } = event.data;
  if (repeats) return isDated(repeats) ? 'over' : 'not-known';
  return spanOf(date) ? 'over' : 'not-known';
}

/** The first day from which an event that comes again and again is known to do so. */
export function firstDayOf({ date }: Event, schedule: DatedSchedule, today: string): string {
  const dates = schedule.repeats === 'dates' ? schedule.dates.toSorted()[0] : undefined;
  return schedule.starts ?? dates ?? spanOf(date)?.first ?? today;
}

/** Earlier ones first; on one day those without hours come first. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    compareText(a.span.first, b.span.first) ||
    compareText(a.from ?? '', b.from ?? '') ||
    compareText(a.event.data.title, b.event.data.title)
  );
}

function meetingsOf(
  event: Entry<'events'>,
  schedule: DatedSchedule,
  within: Span,
  today: string,
  calendar?: Calendar,
): Occurrence[] {
  const first = firstDayOf(event.data, schedule, today);
  const found: Occurrence[] = [];
  for (const meeting of meetingsFrom(
    schedule,
    { day: first > within.first ? first : within.first },
    calendar,
  )) {
    if (meeting.day > within.last) break;
    const { day, ...rest } = meeting;
    found.push({ event, span: { first: day, last: day }, isDay: true, ...rest });
  }
  return found;
}

/** Of what comes every year no more than the month is known: the month of each year after the one that a paper names. */
function monthsOf(event: Entry<'events'>, month: number, within: Span, today: string): Occurrence[] {
  const known = spanOf(event.data.date)?.last ?? '';
  const found: Occurrence[] = [];
  for (let year = Number(within.first.slice(0, 4)); year <= Number(within.last.slice(0, 4)); year++) {
    const span = spanOfIso(`${year}-${String(month).padStart(2, '0')}`);
    if (span.first > known && span.last >= today) found.push({ event, span, isDay: false, doubts: [] });
  }
  return found;
}

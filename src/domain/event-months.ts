import type { Event } from '../schemas/event.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { compareOccurrences, isToldApart, monthsAhead, occurrencesOf, type Occurrence } from './event.ts';
import { monthSpan, monthsIn, weeksOf, type MonthDay } from './month.ts';
import { addDays, addMonths, spanOf, type Span } from './partial-date.ts';

/** A month with what takes place in it. */
export interface EventMonth {
  /** YYYY-MM */
  month: string;
  /** Monday to Sunday; days of the months before and after fill the first and the last week. */
  weeks: EventDay[][];
  /** What takes place in it, or may, on a day that is not known, and what goes on for longer than a week. */
  loose: Occurrence[];
  /** The months before and after that have a page. */
  previous?: string | undefined;
  next?: string | undefined;
}

/** A day of a month with what takes place on it, what has no hours first. */
export interface EventDay extends MonthDay {
  occurrences: Occurrence[];
}

/** What is known no closer than to so many months is in none of them. */
const longestGuess = 3;
/** What goes on for longer than that, in days, is not told day by day. */
const longestRun = 7;

/** The page of a month. @param month YYYY-MM */
export function eventMonthPath(month: string): string {
  return `/events/${month}/`;
}

/**
 * The months that have a page: this one, those in which something is known to have been or to come, and for what comes
 * again and again those of a year ahead.
 * @param today YYYY-MM-DD
 * @returns YYYY-MM, earliest first
 */
export function monthsWithEvents(content: Content, today: string): string[] {
  const months = content.events.flatMap((event) => monthsOfEvent(content, event, today));
  return [...new Set([...months, today.slice(0, 7)])].sort();
}

/** The months in which an event is known to have been or to come, of those that have a page, earliest first. */
export function monthsOfEvent({ council }: Content, event: Entry<'events'>, today: string): string[] {
  const ahead = { first: today, last: addMonths(today, monthsAhead) };
  const months = [knownSpan(event.data), ahead]
    .flatMap((span) => (span ? occurrencesOf(event, span, today, council.calendar) : []))
    .filter(isPlaced)
    .flatMap(({ span }) => monthsIn(span));
  return [...new Set(months)].sort();
}

/**
 * A month with what takes place in it.
 * @param month YYYY-MM
 * @param months those that have a page, earliest first
 */
export function eventMonth(
  content: Content,
  month: string,
  months: readonly string[],
  today: string,
): EventMonth {
  const { calendar } = content.council;
  const all = content.events
    .flatMap((event) => occurrencesOf(event, monthSpan(month), today, calendar))
    .filter((one) => isPlaced(one) && !isToldApart(content, one.event.id, one.span))
    .sort(compareOccurrences);
  const loose = all.filter((one) => !one.isDay || isLong(one));
  const daily = all.filter((one) => !loose.includes(one));
  const weeks = weeksOf(month, calendar?.bankHolidays).map((week) =>
    week.map((day) => ({
      ...day,
      occurrences: day.isInside
        ? daily.filter(({ span }) => span.first <= day.day && day.day <= span.last)
        : [],
    })),
  );
  return {
    month,
    weeks,
    loose,
    previous: months.findLast((other) => other < month),
    next: months.find((other) => other > month),
  };
}

/** The days of which a paper speaks: those of its date, or all that are named one by one. */
function knownSpan({ date, repeats }: Event): Span | undefined {
  if (repeats?.repeats !== 'dates') return spanOf(date);
  const days = repeats.dates.toSorted();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}

/** Whether it is known closely enough to stand in a month. */
function isPlaced(one: Occurrence): boolean {
  return one.isDay || monthsIn(one.span).length <= longestGuess;
}

function isLong({ span }: Occurrence): boolean {
  return span.last >= addDays(span.first, longestRun);
}

import type { Event } from '../schemas/event.ts';
import type { Entry } from '../schemas/index.ts';
import type { EventMonth } from './event-months.ts';
import type { EventTime, Occurrence } from './event.ts';
import { dayName } from './meeting-words.ts';
import { hoursWords } from './schedule.ts';
import { countWords, dateWords, dayWords, monthName } from './words.ts';

/** What the events of a kind are called together, as a heading. */
const kindNames: Record<Event['kind'], string> = {
  awards: 'Awards',
  awareness: 'Diversity calendar',
  meeting: 'Meetings',
  community: 'Community events',
  funding: 'Funding and volunteering events',
  training: 'Training',
  stakeholder: 'Events for partners',
  other: 'Other events',
};

/** The kinds in the order in which they are offered. */
export const eventKinds = Object.keys(kindNames) as Event['kind'][];

/** What the events of a kind are called together. */
export function eventKindName(kind: Event['kind']): string {
  return kindNames[kind];
}

/** What the papers say of whether it takes place, in a sentence or two. @param time how it stands on the day */
export function standingWords(standing: Event['standing'], time: EventTime): string {
  switch (standing) {
    case 'held':
      return time === 'to-come'
        ? 'The papers say that it has taken place before.'
        : 'The papers say that it took place.';
    case 'promoted':
      return 'The papers say that the council promoted or supported it. They do not say more.';
    case 'planned':
      return time === 'to-come'
        ? 'The papers say that it is planned.'
        : 'The papers say that it was planned. None of them says that it took place.';
    case 'proposed':
      return 'It was only proposed. No paper says that it was agreed or took place.';
  }
}

/** How many events of a kind there are, and what kind it is, in a sentence or two. */
export function eventKindSentence(kind: Event['kind'], count: number): string {
  if (kind !== 'awareness') return `The papers name ${countWords(count, 'event')} of this kind.`;
  return `Days, weeks and months of the year that draw attention to people and to causes. The papers name ${count}, and this site puts them in order.`;
}

/** What is to come, in a sentence or two. @param newest the newest paper, where there is any */
export function aheadWords(
  toCome: readonly Occurrence[],
  newest: Pick<Entry<'documents'>, 'data'> | undefined,
): string {
  const [next] = toCome;
  if (next) return `The next is ${next.event.data.title}: ${occurrenceWords(next)}.`;
  if (!newest) return 'Nothing is to come that is known here.';
  return `Nothing that the papers name is still to come. The newest of them is of ${dateWords(newest.data.date)}.`;
}

/** What a month holds, in a sentence or two. */
export function monthSentence({ weeks, loose }: EventMonth): string {
  const onDays = new Set(weeks.flat().flatMap(({ occurrences }) => occurrences)).size;
  const dayless = loose.filter(({ isDay }) => !isDay).length;
  const known = onDays + loose.length - dayless;
  if (known + dayless === 0) return 'The papers name nothing in this month.';
  if (dayless === 0) return `${countWords(known, 'event')} on known days.`;
  if (known === 0)
    return `${countWords(dayless, 'event')} at some time in the month. No paper gives the day.`;
  return `${countWords(known, 'event')} on known days, and ${countWords(dayless, 'event')} of which no paper gives the day.`;
}

/**
 * When an event takes place once: "Tuesday 9 March 2027, 7pm to 9pm", "5 March 2027 to 7 March 2027",
 * "some time in October 2022".
 */
export function occurrenceWords(one: Occurrence): string {
  const { first, last } = one.span;
  if (!one.isDay) return looseWords(one);
  if (last > first) return `${dayWords(first)} to ${dayWords(last)}`;
  return [dayName(first, ''), hoursWords(one)].filter(Boolean).join(', ');
}

/** The name of a month with its year: "October 2022". @param day YYYY-MM or any day of it */
export function monthYear(day: string): string {
  return `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;
}

/** How far a time is known of which the day is not. */
function looseWords({ date, span }: Occurrence): string {
  if (!date) return `some time in ${monthYear(span.first)}`;
  const isRange = 'precision' in date && ['range', 'quarter'].includes(date.precision);
  return isRange ? `some time from ${dateWords(date)}` : `some time in ${dateWords(date)}`;
}

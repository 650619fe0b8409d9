import { ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { doubtWords } from '../domain/meeting-words.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Series } from './calendar-series.ts';
import { clock, plain, timezone, wall } from './calendar-value.ts';
import type { Published } from './dataset.ts';

/** What a calendar file is made from. */
export type CalendarSource = Pick<Published, 'content' | 'today' | 'address'>;

/** What an entry of a calendar says, whenever it is. */
export interface CalendarEntry {
  /** What tells it from all others of the site, for good: ids, with full stops between. */
  id: string;
  title: string;
  text: string;
  where?: string | undefined;
  /** The page that tells it, from the root of the site. */
  page: string;
  /** Whether nobody has said that it is sure. */
  isTentative?: boolean | undefined;
}

/** Writes the entry that stands for a series, and one for each of its meetings that may not take place. */
export function addSeries(
  calendar: ICalCalendar,
  series: Series,
  entry: CalendarEntry,
  source: CalendarSource,
): void {
  const { first, key, rule, except, doubtful } = series;
  const common = commonOf({ ...entry, id: [entry.id, key].filter(Boolean).join('.') }, source);
  if (!rule) {
    calendar.createEvent({ ...common, ...timesOf(first), ...wordsOf(first, common) });
    return;
  }
  const isDay = first.from === undefined;
  const exception = isDay ? 'EXDATE;VALUE=DATE:' : `EXDATE;TZID=${timezone}:`;
  const days = except.map((day) => day.replaceAll('-', '') + (isDay ? '' : `T${clock(first.from)}`));
  const lines = [`RRULE:${rule}`, ...(days.length > 0 ? [exception + days.join(',')] : [])];
  calendar.createEvent({
    ...common,
    ...timesOf(first),
    ...(isDay && { description: [common.description, ...doubtful.flatMap(doubtWords)].join('\n') }),
    repeating: lines.join('\r\n'),
  });
  // The library knows no exception of a whole day.
  for (const meeting of isDay ? [] : doubtful)
    calendar.createEvent({
      ...common,
      ...timesOf(meeting),
      ...wordsOf(meeting, { ...common, description: '' }),
      recurrenceId: wall(meeting.day, meeting.from),
    });
}

/** What stands in an entry, whenever it is. */
export function commonOf(
  { id, title, text, where, page, isTentative }: CalendarEntry,
  source: CalendarSource,
) {
  return {
    id: `${id}@${new URL(source.address('/')).host}`,
    stamp: new Date(`${source.today}T00:00:00Z`),
    summary: plain(title),
    description: plain(text),
    location: where === undefined ? null : plain(where),
    url: source.address(page),
    ...(isTentative && { status: ICalEventStatus.TENTATIVE }),
  };
}

/** The first and the last moment: hours of London, or a whole day where they are not stated. */
export function timesOf({ day, from, to }: Pick<Meeting, 'day' | 'from' | 'to'>) {
  if (from === undefined) return { start: wall(day, from), allDay: true, timezone: null };
  return { start: wall(day, from), end: to === undefined ? null : wall(day, to), timezone };
}

/** What is doubtful stands in the title too: a calendar on a telephone shows nothing else. */
function wordsOf(meeting: Meeting, { summary, description }: { summary: string; description: string }) {
  if (meeting.doubts.length === 0) return { summary, description };
  return {
    summary: `${summary} – ask first`,
    description: [...doubtWords(meeting), description].filter(Boolean).join('\n'),
    status: ICalEventStatus.TENTATIVE,
  };
}

import type { Content } from '../../schemas/index.ts';
import { calendarPath, type CalendarFile, type DatedItem } from '../calendar-file.ts';
import { whenOf } from '../dated-item.ts';
import { eventItems } from '../event-item.ts';
import { findEntry } from '../link.ts';
import type { Fact } from './fact.ts';
import { isSubject, timelinePage, timelinesOf } from './timeline.ts';
import { kindWords } from './kind-words.ts';

/**
 * The calendars of the timeline: one of everything, and one of each strategy, place and organisation that has a timeline of
 * its own. A fact has the same id in all of them, and an event that of the calendar of events: whoever has both sees it once.
 * @param today YYYY-MM-DD
 */
export function timelineCalendars(content: Content, today: string): CalendarFile[] {
  const timelines = timelinesOf(content);
  const all = timelines.filter(({ of }) => of === 'year').flatMap(({ facts }) => facts);
  const items = new Map(all.map((fact) => [fact.key.join('/'), itemsOf(content, fact, today)]));
  const fileOf = (path: string, name: string, facts: readonly Fact[]): CalendarFile => ({
    path: calendarPath(path),
    name,
    items: facts.flatMap(({ key }) => items.get(key.join('/')) ?? []),
  });
  return [
    fileOf(timelinePage, 'Timeline', all),
    ...timelines.filter(isSubject).map(({ path, name, facts }) => fileOf(path, `Timeline: ${name}`, facts)),
  ];
}

function itemsOf(content: Content, fact: Fact, today: string): DatedItem[] {
  const { key, date, says, path, source, kind } = fact;
  if (kind === 'event') return eventItems(content, findEntry(content, 'events', key[1] ?? ''), today);
  const when = whenOf(says, date);
  if (!when) return [];
  return [
    {
      ...when,
      id: ['timeline', ...key].join('.'),
      page: path,
      text: [
        kindWords[kind].meaning,
        ...('written' in date && date.written !== undefined ? [`In the paper: “${date.written}”.`] : []),
        ...(date.basis === 'inferred' ? [`The date is worked out by us: ${date.reason}`] : []),
        ...(source ? [`Source: ${findEntry(content, 'documents', source.document).data.title}`] : []),
      ],
      isTentative: date.basis === 'inferred',
    },
  ];
}

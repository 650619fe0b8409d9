import type { Content } from '../schemas/index.ts';
import { calendarPath, type CalendarFile, type DatedItem } from './calendar-file.ts';
import { whenOf } from './dated-item.ts';
import { eventItems } from './event-item.ts';
import { issueAddress, issueKey } from './newsletter.ts';
import { hasParishes, parishesPath, parishEvents, parishNewsletters } from './parish.ts';

/**
 * The calendar of the page for parishes, where the council has any: their meetings and events, and the days on which
 * their newsletters came out.
 * @param today YYYY-MM-DD
 */
export function parishCalendars(content: Content, today: string): CalendarFile[] {
  if (!hasParishes(content)) return [];
  const items = [
    ...parishEvents(content).flatMap((event) => eventItems(content, event, today)),
    ...parishNewsletters(content).flatMap(({ id, data }) =>
      data.issues.flatMap((issue): DatedItem[] => {
        const when = whenOf(`${data.title}: ${issue.title}`, issue.date);
        if (!when) return [];
        return [
          {
            ...when,
            id: `newsletters.${id}.${issueKey(issue)}`,
            page: issueAddress(id, issue),
            text: issue.link === undefined ? [data.summary] : [data.summary, issue.link],
          },
        ];
      }),
    ),
  ];
  return [{ path: calendarPath(parishesPath), name: 'For parishes', items }];
}

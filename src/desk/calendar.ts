import ical from 'ical-generator';
import { escaped, plain, wall } from '../exports/calendar-value.ts';
import type { Desk } from './desk.ts';

/**
 * Everything that has a day as a calendar (RFC 5545): one entry of a whole day each. An entry keeps its id while its day
 * moves, so that a calendar that takes the file in again moves it too. The same list gives the same bytes.
 */
export function deskCalendar({ siteName, address, today, sections }: Desk): string {
  const { host, pathname } = new URL(address);
  const calendar = ical({
    prodId: { company: 'Noticeboard', product: 'What is due', language: 'EN' },
    // Of the lines at the head, the library escapes none.
    name: escaped(`What is due – ${siteName}`),
  });
  for (const { rule, items } of sections)
    for (const { id, day, name, path, file, why, facts = [] } of items)
      if (day !== undefined)
        calendar.createEvent({
          id: `${rule.name}.${encodeURIComponent(id)}@desk.${host}`,
          stamp: new Date(`${today}T00:00:00Z`),
          start: wall(day, undefined),
          allDay: true,
          timezone: null,
          summary: plain(`${rule.title}: ${name}`),
          description: [why, ...facts.map(([fact, value]) => `${fact}: ${value}`), rule.next, file]
            .map(plain)
            .join('\n'),
          ...(path === undefined ? {} : { url: new URL(pathname.replace(/\/$/, '') + path, address).href }),
        });
  return `${calendar.toString().trimEnd()}\r\n`;
}

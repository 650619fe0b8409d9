import { allCalendars } from '../domain/all-calendars.ts';
import type { CalendarFile } from '../domain/calendar-file.ts';
import { loadContent } from './content.ts';
import { loadSite } from './site.ts';

/** Every iCalendar file of the site: domain/all-calendars.ts names them. */
export async function listCalendars(): Promise<CalendarFile[]> {
  const [content, { today }] = await Promise.all([loadContent(), loadSite()]);
  return allCalendars(content, today);
}

import { calendarFiles, type CalendarFile } from '../domain/calendar-file.ts';
import { loadContent } from './content.ts';

/** Every iCalendar file of the site. */
export async function listCalendars(): Promise<CalendarFile[]> {
  return calendarFiles(await loadContent());
}

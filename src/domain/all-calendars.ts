import type { Content } from '../schemas/index.ts';
import { calendarFiles, type CalendarFile } from './calendar-file.ts';
import { consultationCalendars } from './consultation-calendar.ts';
import { eventCalendars } from './event-calendars.ts';
import { parishCalendars } from './parish-calendar.ts';
import { timelineCalendars } from './timeline/calendars.ts';

/**
 * Every iCalendar file of the site. Whoever gives pages of a kind a calendar names it here.
 * @param today YYYY-MM-DD
 */
export function allCalendars(content: Content, today: string): CalendarFile[] {
  return [
    ...calendarFiles(content, today),
    ...consultationCalendars(content),
    ...eventCalendars(content, today),
    ...parishCalendars(content, today),
    ...timelineCalendars(content, today),
  ];
}

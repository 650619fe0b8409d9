import { nextMeetings, type Calendar, type Moment } from '../meeting.ts';
import type { Schedule } from '../../schemas/fields/schedule.ts';

/** When listings meet, fetched when they are first put in that order. */
export interface MeetingTable {
  /** Schedules, each once. */
  schedules: Schedule[];
  /** The numbers of the schedules of each listing. */
  rows: number[][];
  /** The listings that are closed for now, and until which day; nothing where nobody knows. */
  closed: [row: number, until: string | null][];
  calendar: Calendar | null;
}

/**
 * When each listing meets next, as "YYYY-MM-DD HH:MM"; a meeting without an hour comes after the others of its day.
 * Empty where no meeting can be named.
 */
export function nextOf({ schedules, rows, closed, calendar }: MeetingTable, moment: Moment): string[] {
  const closedUntil = new Map(closed);
  const open = schedules.map((schedule) => next(schedule, undefined));
  return rows.map((numbers, row) => {
    const until = closedUntil.get(row);
    const all =
      until === undefined
        ? numbers.map((number) => open[number] ?? '')
        : numbers.flatMap((number) => schedules[number] ?? []).map((schedule) => next(schedule, until));
    return all.filter(Boolean).sort()[0] ?? '';
  });

  function next(schedule: Schedule, until: string | null | undefined): string {
    const closure = until === undefined ? undefined : { words: '', ...(until ? { until } : {}) };
    const [meeting] = nextMeetings(schedule, closure, moment, calendar ?? undefined, 1).meetings;
    return meeting ? `${meeting.day} ${meeting.from ?? '~'}` : '';
  }
}

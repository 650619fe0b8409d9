import { instantOf } from '../domain/london-time.ts';
import { patternDays, type DatedSchedule } from '../domain/meeting-days.ts';
import { meetingsFrom, meetingsUntil, opensFrom, type Calendar, type Meeting } from '../domain/meeting.ts';
import { addDays } from '../domain/partial-date.ts';
import type { Group } from '../schemas/group.ts';

/** Meetings that one entry of a calendar stands for: the first, and the rule by which the others follow. */
export interface Series {
  first: Meeting;
  /** What tells it from the other series of the activity; nothing where there is only one. */
  key?: string;
  /** The value of RRULE; nothing where there is only the first. */
  rule?: string;
  /** Days on which the rule falls and nothing takes place. */
  except: string[];
  /** Meetings of the rule that may not take place, within a year. */
  doubtful: Meeting[];
}

/** How many days bank holidays are looked up ahead: whoever subscribes gets the next ones in time. */
const ahead = 731;
const year = 366;

const ordinals = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;

/**
 * The series of the meetings of an activity that are still to come. What takes place in school terms only is one series
 * for each known term, and none where no term is known.
 * @param today YYYY-MM-DD
 */
export function seriesOf(
  schedule: DatedSchedule,
  closed: Group['closed'],
  today: string,
  calendar: Calendar = {},
): Series[] {
  const moment = opensFrom(closed, { day: today });
  return moment ? seriesFrom(schedule, moment.day, today, calendar) : [];
}

/**
 * The series of all the days of a schedule from a day on, be it long past.
 * @param from the first day that counts, YYYY-MM-DD
 * @param today YYYY-MM-DD: what may not take place is told from this day on
 */
export function seriesFrom(
  schedule: DatedSchedule,
  from: string,
  today: string,
  calendar: Calendar = {},
): Series[] {
  if (schedule.termTimeOnly && !calendar.schoolTerms?.length) return [];
  if (schedule.repeats === 'dates')
    return [...meetingsFrom(schedule, { day: from }, calendar)].map((first) => single(first, today));
  if (!schedule.termTimeOnly) return repeated(schedule, from, today, calendar);
  return (calendar.schoolTerms ?? []).flatMap((term) =>
    repeated(
      { ...schedule, termTimeOnly: false, until: earlier(term.to, schedule.until) },
      term.from > from ? term.from : from,
      today,
      calendar,
    ).map((series) => ({ ...series, key: term.from })),
  );
}

function single(meeting: Meeting, today: string): Series {
  const first = meeting.day < today ? { ...meeting, doubts: [] } : meeting;
  return { first, key: first.day, except: [], doubtful: first.doubts.length > 0 ? [first] : [] };
}

function repeated(
  schedule: Exclude<DatedSchedule, { repeats: 'dates' }>,
  from: string,
  today: string,
  calendar: Calendar,
): Series[] {
  const [first] = meetingsFrom(schedule, { day: from }, calendar);
  if (!first) return [];
  const last = earlier(addDays(first.day > today ? first.day : today, ahead), schedule.until);
  const meetings = meetingsUntil(schedule, { day: first.day }, last, calendar);
  const met = new Set(meetings.map(({ day }) => day));
  const except = [];
  for (const day of patternDays(schedule, first.day)) {
    if (day > last) break;
    if (!met.has(day)) except.push(day);
  }
  const later = (schedule.except ?? []).filter((day) => day > last);
  const doubtful = meetings.filter(
    ({ day, doubts }) => doubts.length > 0 && day >= today && day <= addDays(today, year),
  );
  return [{ first, rule: ruleOf(schedule), except: [...except, ...later], doubtful }];
}

/** The value of RRULE. A week begins on a Monday, as it does in the schedules. */
function ruleOf(schedule: Exclude<DatedSchedule, { repeats: 'dates' }>): string {
  const { from, until } = schedule;
  const end = until && (from ? stamp(instantOf(until, from)) : until.replaceAll('-', ''));
  return [...frequencyOf(schedule), ...(end ? [`UNTIL=${end}`] : [])].join(';');
}

function frequencyOf(schedule: Exclude<DatedSchedule, { repeats: 'dates' }>): string[] {
  switch (schedule.repeats) {
    case 'weekly':
      return [
        'FREQ=WEEKLY',
        `INTERVAL=${schedule.every ?? 1}`,
        `BYDAY=${schedule.days.map(shortDay).join(',')}`,
        'WKST=MO',
      ];
    case 'monthly':
      return ['FREQ=MONTHLY', `BYDAY=${ordinals[schedule.which]}${shortDay(schedule.day)}`];
    case 'yearly':
      return ['FREQ=YEARLY', `BYMONTH=${schedule.month}`, `BYMONTHDAY=${schedule.day}`];
  }
}

/** An instant as iCalendar writes it, in UTC: 20261124T100000Z. */
function stamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function shortDay(weekday: string): string {
  return weekday.slice(0, 2).toUpperCase();
}

function earlier(day: string, other: string | undefined): string {
  return other !== undefined && other < day ? other : day;
}

import type { Schedule } from '../schemas/fields/schedule.ts';
import type { Group } from '../schemas/group.ts';
import type { Council } from '../schemas/council.ts';
import { holidayOn } from './bank-holiday.ts';
import { isDated, patternDays } from './meeting-days.ts';

/** School terms and unusual bank holidays, as the council gives them. */
export type Calendar = NonNullable<Council['calendar']>;

/** One meeting of an activity. Times are those of London. */
export interface Meeting {
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM; nothing where it is not stated. */
  from?: string | undefined;
  to?: string | undefined;
  /** What of it is not known; it may not take place. */
  doubts: Doubt[];
  /** The bank holiday on which it falls. */
  holiday?: string | undefined;
}

/**
 * `bank-holiday`: it falls on one, and nobody knows whether it meets then.
 * `school-term`: it takes place in school terms only, and no terms are known.
 */
export type Doubt = 'bank-holiday' | 'school-term';

/**
 * Why no meeting can be named: no day can be worked out, the group is closed and nobody knows until when, no school
 * term is known that is still to come, or the last meeting has been.
 */
export type NoMeeting = 'no-day' | 'closed' | 'no-term' | 'over';

/** A moment from which one looks ahead. Without the time of day the whole day counts. */
export interface Moment {
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM */
  time?: string | undefined;
}

const lastDay = '9999-12-31';

/**
 * The meetings of a schedule that are not over at a moment, earliest first; of most schedules there is no end, so take
 * what you need. A day that is excepted, that is outside the known school terms, or a bank holiday on which it is known
 * not to meet, is left out.
 */
export function* meetingsFrom(
  schedule: Schedule,
  { day: from, time = '' }: Moment,
  { schoolTerms = [], bankHolidays }: Calendar = {},
): Generator<Meeting, void> {
  if (!isDated(schedule)) return;
  const terms = schedule.termTimeOnly && schoolTerms.length > 0 ? schoolTerms : undefined;
  const end = [schedule.until ?? lastDay, endOf(terms)].sort()[0] ?? lastDay;
  for (const day of patternDays(schedule, from)) {
    if (day > end) return;
    if (schedule.except?.includes(day) || terms?.every((term) => day < term.from || term.to < day)) continue;
    const holiday = holidayOn(day, bankHolidays);
    if (holiday && schedule.bankHolidays === 'does-not-meet') continue;
    const { to, from: begins } = schedule;
    if (day === from && (to ?? '24:00') <= time) continue;
    const doubts: Doubt[] = [];
    if (holiday && !schedule.bankHolidays) doubts.push('bank-holiday');
    if (schedule.termTimeOnly && !terms) doubts.push('school-term');
    yield { day, from: begins, to, doubts, holiday };
  }
}

/**
 * The next meetings of an activity of a group, or why there are none.
 * @param closed what the group says of being closed
 * @param count how many at the most
 */
export function nextMeetings(
  schedule: Schedule,
  closed: Group['closed'],
  moment: Moment,
  calendar: Calendar | undefined,
  count: number,
): { meetings: Meeting[]; none?: NoMeeting } {
  if (!isDated(schedule)) return { meetings: [], none: 'no-day' };
  const from = opensFrom(closed, moment);
  if (!from) return { meetings: [], none: 'closed' };
  const meetings: Meeting[] = [];
  for (const meeting of meetingsFrom(schedule, from, calendar)) {
    meetings.push(meeting);
    if (meetings.length === count) break;
  }
  if (meetings.length > 0) return { meetings };
  const [next] = meetingsFrom({ ...schedule, termTimeOnly: false }, from, calendar);
  return { meetings, none: next ? 'no-term' : 'over' };
}

/**
 * The meetings of a schedule from a moment up to a day.
 * @param last the last day that counts, YYYY-MM-DD
 */
export function meetingsUntil(
  schedule: Schedule,
  moment: Moment,
  last: string,
  calendar?: Calendar,
): Meeting[] {
  const meetings: Meeting[] = [];
  for (const meeting of meetingsFrom(schedule, moment, calendar)) {
    if (meeting.day > last) break;
    meetings.push(meeting);
  }
  return meetings;
}

/** The moment from which a group can be met: later where it is closed until a day, never where nobody knows until when. */
export function opensFrom(closed: Group['closed'], moment: Moment): Moment | undefined {
  if (!closed) return moment;
  if (!closed.until) return undefined;
  return closed.until > moment.day ? { day: closed.until } : moment;
}

function endOf(terms: Calendar['schoolTerms']): string {
  return terms?.reduce((last, { to }) => (to > last ? to : last), '') ?? lastDay;
}

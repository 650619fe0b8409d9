import type { Group } from '../schemas/group.ts';
import { holidayOn } from './bank-holiday.ts';
import type { DatedSchedule } from './meeting-days.ts';
import { meetingsUntil, opensFrom, type Calendar, type Meeting } from './meeting.ts';
import { addDays } from './partial-date.ts';

/** An activity whose days can be worked out, with no more than a list of meetings needs. A browser gets it as JSON. */
export interface Listed {
  /** The id of its group. */
  id: string;
  group: string;
  name: string;
  /** Where it is, in words; of a secret address no more than the town. */
  where: string;
  /** By what its group is found. */
  categories: readonly string[];
  places: readonly string[];
  isMadeUp?: boolean;
  schedule: DatedSchedule;
  closed?: Pick<NonNullable<Group['closed']>, 'until'>;
}

/** A meeting in the list of a day. */
export interface WeekRow {
  listed: Listed;
  meeting: Meeting;
}

/** What meets on a day, earliest first; what has no hour comes last. */
export interface WeekDay {
  /** YYYY-MM-DD */
  day: string;
  holiday?: string | undefined;
  /** Whether the schools are open; nothing where no term is known around the day. */
  isTerm?: boolean | undefined;
  rows: WeekRow[];
}

/** How a meeting of today stands at a time of the day; `unknown` where its hours are not stated, or not all of them. */
export type Standing = 'now' | 'later' | 'unknown' | 'over';

/**
 * What meets on each of some days.
 * @param first YYYY-MM-DD
 * @param count how many days
 */
export function listDays(
  listed: readonly Listed[],
  first: string,
  count: number,
  calendar: Calendar = {},
): WeekDay[] {
  const days = Array.from({ length: count }, (_, index) => addDays(first, index));
  const rows = new Map(days.map((day): [string, WeekRow[]] => [day, []]));
  const last = days.at(-1) ?? first;
  for (const one of listed) {
    const from = opensFrom(one.closed && { ...one.closed, words: '' }, { day: first });
    for (const meeting of from ? meetingsUntil(one.schedule, from, last, calendar) : [])
      rows.get(meeting.day)?.push({ listed: one, meeting });
  }
  return days.map((day) => ({
    day,
    holiday: holidayOn(day, calendar.bankHolidays),
    isTerm: isTermOn(day, calendar),
    rows: (rows.get(day) ?? []).sort(compareRows),
  }));
}

/** How a meeting of today stands at a time, HH:MM. Without an end that is stated, nobody knows whether it is over. */
export function standingAt({ from, to }: Meeting, time: string): Standing {
  if (from === undefined) return 'unknown';
  if (time < from) return 'later';
  if (to === undefined) return 'unknown';
  return time < to ? 'now' : 'over';
}

function isTermOn(day: string, { schoolTerms = [] }: Calendar): boolean | undefined {
  if (schoolTerms.some(({ from, to }) => from <= day && day <= to)) return true;
  const isAround = schoolTerms.some(({ to }) => to < day) && schoolTerms.some(({ from }) => day < from);
  return isAround ? false : undefined;
}

function compareRows(a: WeekRow, b: WeekRow): number {
  const keys = [a, b].map(({ meeting, listed }) => [
    meeting.from ?? '99',
    meeting.to ?? '99',
    listed.name,
    listed.id,
  ]);
  const [x = '', y = ''] = keys.map((key) => key.join('\n'));
  return x < y ? -1 : x > y ? 1 : 0;
}

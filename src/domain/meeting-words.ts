import { dayNumber, weekdayOf } from './day-number.ts';
import type { Doubt, Meeting, NoMeeting } from './meeting.ts';
import { hoursWords, nameOfWeekday, weekdays, type Weekday } from './schedule.ts';
import { dayWords } from './words.ts';

const noneWords: Record<NoMeeting, string> = {
  'no-day': 'No day can be worked out from this.',
  closed: 'None for now: the group is closed, and it is not known until when.',
  'no-term': 'None that is known: it meets in school terms only, and the next terms are not known here.',
  over: 'None: the last one has been.',
};

/**
 * A day with its weekday: "Tuesday 24 November", and with its year where that is not this one.
 * @param today YYYY-MM-DD
 */
export function dayName(day: string, today: string): string {
  const words = dayWords(day);
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return `${weekdayName(day)} ${isThisYear ? words.slice(0, -5) : words}`;
}

/** The name of the weekday of a day: "Tuesday". */
function weekdayName(day: string): string {
  return nameOfWeekday(weekdayIdOf(day));
}

/** The weekday of a day, as addresses have it: "tuesday". */
export function weekdayIdOf(day: string): Weekday {
  return weekdays[weekdayOf(dayNumber(day))] ?? 'monday';
}

/** A meeting in words: "Tuesday 24 November, 10am to noon". */
export function meetingWords(meeting: Meeting, today: string): string {
  return [dayName(meeting.day, today), hoursWords(meeting)].filter(Boolean).join(', ');
}

/** What is not known of a meeting, in a sentence each. */
export function doubtWords({ doubts, holiday }: Pick<Meeting, 'doubts' | 'holiday'>): string[] {
  const words: Record<Doubt, string> = {
    'bank-holiday': `${holiday}: it is not known whether it meets, so ask first.`,
    'school-term': 'If it is school term then: ask first.',
  };
  return doubts.map((doubt) => words[doubt]);
}

/** Why there is no meeting to name, in a sentence. */
export function noMeetingWords(none: NoMeeting): string {
  return noneWords[none];
}

import type { Schedule } from '../schemas/fields/schedule.ts';
import { say } from './language.ts';
import { dayWords, listWords, monthName } from './words.ts';

/** The days of the week, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

const weekdayNames: Record<Weekday, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

/** Which of the same weekdays in a month. */
export const ordinalNames = {
  first: say('first'),
  second: say('second'),
  third: say('third'),
  fourth: say('fourth'),
  last: say('last'),
} as const;

/** The name of a day of the week: "Monday". */
export function nameOfWeekday(day: Weekday): string {
  return weekdayNames[day];
}

/** When something takes place, as a sentence without its full stop: "Every second Tuesday, 10am to noon". */
export function scheduleWords(schedule: Schedule): string {
  const parts = [repetition(schedule), 'from' in schedule ? hoursWords(schedule) : ''];
  if ('termTimeOnly' in schedule && schedule.termTimeOnly) parts.push('in school terms only');
  if ('starts' in schedule && schedule.starts && schedule.repeats !== 'weekly')
    parts.push(`from ${dayWords(schedule.starts)}`);
  if ('until' in schedule && schedule.until) parts.push(`until ${dayWords(schedule.until)}`);
  if ('except' in schedule && schedule.except)
    parts.push(`not on ${listWords(schedule.except.map(dayWords))}`);
  return parts.filter(Boolean).join(', ');
}

/** The hours of a meeting as people say them: "10am to noon"; nothing where they are not stated. */
export function hoursWords({ from, to }: { from?: string | undefined; to?: string | undefined }): string {
  if (!from) return '';
  return `${timeWords(from)}${to ? ` to ${timeWords(to)}` : ''}`;
}

/** A time of day as people say it: 19:30 is "7.30pm", 12:00 is "noon". */
export function timeWords(time: string): string {
  if (time === '12:00') return say('noon');
  if (time === '00:00') return say('midnight');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}${minute ? `.${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? say('am') : say('pm')}`;
}

function repetition(schedule: Schedule): string {
  switch (schedule.repeats) {
    case 'weekly': {
      const ordinal = ['', '', 'second ', 'third ', 'fourth '][schedule.every ?? 1] ?? '';
      return `Every ${ordinal}${listWords(schedule.days.map(nameOfWeekday))}`;
    }
    case 'monthly':
      return `The ${ordinalNames[schedule.which]} ${nameOfWeekday(schedule.day)} of the month`;
    case 'quarterly':
      return `Four times a year: ${schedule.words}`;
    case 'times-a-year':
      return timesWords(schedule);
    case 'yearly':
      return yearlyWords(schedule);
    case 'dates':
      return `On ${listWords(schedule.dates.map(dayWords))}`;
    case 'by-arrangement':
      return `By arrangement: ${schedule.words}`;
    case 'not-stated':
      return 'Time not stated';
  }
}

function timesWords({ times, words }: Extract<Schedule, { repeats: 'times-a-year' }>): string {
  const often = ['', 'Once a year', 'Twice a year', 'Three times a year'][times] ?? `${times} times a year`;
  return words === undefined ? often : `${often}: ${words}`;
}

function yearlyWords({ month, day, words }: Extract<Schedule, { repeats: 'yearly' }>): string {
  if (day === undefined) return `Every year in ${monthName(month)}${words ? `: ${words}` : ''}`;
  if (month === 2 && day === 29) return 'On 29 February of every leap year';
  return `Every year on ${day} ${monthName(month)}`;
}

import type { ICalDayJsStub } from 'ical-generator';

/** The time zone of all hours. */
export const timezone = 'Europe/London';

/** Text without the signs that a calendar cannot hold, in well-formed Unicode. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}

/** Text as it stands in a line that the library does not escape. */
export function escaped(text: string): string {
  return plain(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A time of day as iCalendar writes it: 19:30 is 193000. */
export function clock(time = '00:00'): string {
  return `${time.replace(':', '')}00`;
}

/** A time that the library prints as it stands. Of a Date it would print what the clock of this machine shows. */
export function wall(day: string, time: string | undefined): ICalDayJsStub {
  const shown: ICalDayJsStub = {
    format: (pattern) => (pattern === 'YYYYMMDD' ? day.replaceAll('-', '') : clock(time)),
    isValid: () => true,
    toDate: () => new Date(`${day}T${time ?? '00:00'}Z`),
    toJSON: () => `${day}T${time ?? '00:00'}`,
    tz: () => shown,
    utc: () => shown,
  };
  return shown;
}

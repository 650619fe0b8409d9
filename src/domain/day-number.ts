const millisecondsOfDay = 86_400_000;

/**
 * The number of a day, counted from 1 January 1970: days can be added and taken away without a time zone.
 * @param day YYYY-MM-DD
 */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** The day of a number, as YYYY-MM-DD. */
export function dayOfNumber(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The number of a day of a month. A month below 0 or above 11, or day 0, is counted on: day 0 ends the month before. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / millisecondsOfDay;
}

/** Which day of the week a day is: 0 is Monday, 6 is Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

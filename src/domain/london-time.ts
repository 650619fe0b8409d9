// Sweden writes the largest unit first: 2026-11-24 10:00.
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

const millisecondsOfDay = 86_400_000;

/** What a clock on a wall in London shows. */
export interface LondonTime {
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM, in 24 hours. */
  time: string;
}

/** The day and the time in London at an instant, whatever the zone of the machine. */
export function londonTime(instant: number | Date): LondonTime {
  const [day = '', time = ''] = clock.format(instant).split(/\s/);
  return { day, time };
}

/**
 * The instant at which a clock in London shows a time, in milliseconds since 1970.
 *
 * As in RFC 5545, section 3.3.5: an hour that comes twice (the last Sunday of October) is the first of the two, in
 * summer time; a time that no clock shows (the last Sunday of March, 01:00 to 01:59) is counted on from the offset
 * before the change, so that 01:30 is the instant that clocks show as 02:30.
 * @param day YYYY-MM-DD
 * @param time HH:MM
 */
export function instantOf(day: string, time: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetAt(wall - millisecondsOfDay), offsetAt(wall + millisecondsOfDay)];
  const isShown = offsetAt(wall - before) === before || offsetAt(wall - after) !== after;
  return wall - (isShown ? before : after);
}

/** How far London is ahead of Greenwich at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const { day, time } = londonTime(instant);
  const minutes = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${day}T${time}:00Z`) - minutes;
}

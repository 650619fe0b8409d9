import { dayNumberOf, dayOfNumber, weekdayOf } from './day-number.ts';

/** The days that were made bank holidays, and those that were taken off. */
export interface HolidayChanges {
  added?: readonly string[] | undefined;
  removed?: readonly string[] | undefined;
}

const [may, august, december] = [4, 7, 11];
const monday = 0;
const saturday = 5;

const years = new Map<number, ReadonlyMap<string, string>>();

/**
 * The bank holiday of England and Wales that a day is, by the rule and the changes of the council's calendar.
 *
 * The days are those of the Banking and Financial Dealings Act 1971, Schedule 1, with Good Friday, Christmas Day, New
 * Year's Day and the early May day, as https://www.gov.uk/bank-holidays lists them. A Christmas Day, Boxing Day or New
 * Year's Day at a weekend counts too, beside its substitute: a hall is as shut on it as on the substitute.
 * @param day YYYY-MM-DD
 * @returns its name; nothing where it is an ordinary day
 */
export function holidayOn(day: string, { added, removed }: HolidayChanges = {}): string | undefined {
  if (removed?.includes(day)) return undefined;
  return holidaysOf(Number(day.slice(0, 4))).get(day) ?? (added?.includes(day) ? 'Bank holiday' : undefined);
}

/**
 * The bank holidays of a year by the rule, each day with its name, earliest first.
 * @param year from 1978, when the early May day came
 */
export function holidaysOf(year: number): ReadonlyMap<string, string> {
  const known = years.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const found = new Map<number, string>([
    ...withSubstitutes([[dayNumberOf(year, 0, 1), 'New Year’s Day']]),
    [easter - 2, 'Good Friday'],
    [easter + 1, 'Easter Monday'],
    [mondayFrom(dayNumberOf(year, may, 1)), 'Early May bank holiday'],
    [mondayFrom(dayNumberOf(year, may, 25)), 'Spring bank holiday'],
    [mondayFrom(dayNumberOf(year, august, 25)), 'Summer bank holiday'],
    ...withSubstitutes([
      [dayNumberOf(year, december, 25), 'Christmas Day'],
      [dayNumberOf(year, december, 26), 'Boxing Day'],
    ]),
  ]);
  const days = new Map([...found].sort(([a], [b]) => a - b).map(([day, name]) => [dayOfNumber(day), name]));
  years.set(year, days);
  return days;
}

/** What falls at a weekend has the next weekday that is free as its substitute: Boxing Day on a Monday stays there. */
function withSubstitutes(feasts: readonly [number, string][]): [number, string][] {
  const taken = new Set(feasts.map(([day]) => day));
  return feasts.flatMap(([day, name]): [number, string][] => {
    if (weekdayOf(day) < saturday) return [[day, name]];
    let substitute = day;
    while (weekdayOf(substitute) >= saturday || taken.has(substitute)) substitute++;
    taken.add(substitute);
    return [
      [day, name],
      [substitute, `${name} (substitute day)`],
    ];
  });
}

/** The first Monday on or after a day. */
function mondayFrom(day: number): number {
  return day + ((monday - weekdayOf(day) + 7) % 7);
}

/** Easter Sunday by the Gregorian calendar, in the form of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

import { londonTime } from '../domain/london-time.ts';

/** A day of the calendar in Europe/London: YYYY-MM-DD. */
export type Day = string;

/**
 * The day for which the site is built: the one place that reads the clock.
 * `AS_OF` (YYYY-MM-DD) comes first, then `SOURCE_DATE_EPOCH` (seconds), then now.
 * @throws where one of the two is set to something else
 */
export function today(environment: Record<string, string | undefined> = process.env): Day {
  const { AS_OF: asOf, SOURCE_DATE_EPOCH: epoch } = environment;
  if (asOf !== undefined && asOf !== '') {
    const parsed = new Date(`${asOf}T00:00:00Z`);
    if (
      !/^\d{4}-\d\d-\d\d$/.test(asOf) ||
      Number.isNaN(parsed.valueOf()) ||
      !parsed.toISOString().startsWith(asOf)
    )
      throw new Error(`AS_OF is "${asOf}": expected a day such as 2022-01-31`);
    return asOf;
  }
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,11}$/.test(epoch))
      throw new Error(`SOURCE_DATE_EPOCH is "${epoch}": expected whole seconds since 1970`);
    return londonTime(Number(epoch) * 1000).day;
  }
  return londonTime(new Date()).day;
}

/**
 * Whether a day was asked for. Then what was written after it is no mistake: the site shows what was known by that day.
 */
export function isDayAsked(environment: Record<string, string | undefined> = process.env): boolean {
  return Boolean(environment['AS_OF'] || environment['SOURCE_DATE_EPOCH']);
}

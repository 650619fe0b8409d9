/**
 * The last day of a month, for a day that would come after it: 2022-06-31 gives 2022-06-30.
 * @param text a day, or two with a stroke between
 * @returns nothing where the text is a day of the calendar, or something else altogether
 */
export function nearestDay(text: string): string | undefined {
  const ends = text.split('/');
  const nearest = ends.map((end) => lastOfMonth(end) ?? end).join('/');
  return nearest === text ? undefined : nearest;
}

/** What is wrong with a day that no month has, to follow after "is not a day of the calendar". */
export function noSuchDay(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const last = text.split('/').flatMap((end) => lastOfMonth(end) ?? [])[0];
  return last && `that month ends on day ${last.slice(8)}`;
}

function lastOfMonth(text: string): string | undefined {
  const [, month = '', day = ''] = /^(\d{4}-(?:0[1-9]|1[0-2]))-(29|3\d)$/.exec(text) ?? [];
  if (month === '') return undefined;
  const [year, number] = month.split('-').map(Number);
  const last = String(new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate());
  return day > last ? `${month}-${last}` : undefined;
}

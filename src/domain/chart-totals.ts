import { valueWords, type Chart } from './chart.ts';

/** Whether sums of rows and columns mean something: stretches that lie end to end and are counted in one unit. */
export function hasTotals({ series, format }: Chart): boolean {
  return series.length > 1 && (format === 'count' || format === 'pounds');
}

/** The sum of values in words: "21"; "at least 5" where some are not known; the words of the absence where none is. */
export function sumWords(
  values: readonly (number | undefined)[],
  format: Chart['format'],
  absence?: string,
): string {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 && values.length > 0) return valueWords(undefined, format, absence);
  const words = valueWords(
    known.reduce((sum, value) => sum + value, 0),
    format,
  );
  return known.length < values.length ? `at least ${words}` : words;
}

/** All values of one series, in the order of the rows. */
export function columnOf({ rows }: Chart, series: number): (number | undefined)[] {
  return rows.map(({ values }) => values[series]);
}

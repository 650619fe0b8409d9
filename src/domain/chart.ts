import type { State } from '../schemas/fields/state.ts';
import { numberWords, poundsOf } from './words.ts';

/** What a chart shows, apart from how it is drawn: the same data make the picture, the table and the sentence. */
export interface Chart {
  /** Unique on its page. */
  id: string;
  title: string;
  /** What the chart says, with its figures, for everyone who cannot or need not see it. */
  sentence: string;
  /** What the rows are, as the head of the first column of the table. */
  rowsAre: string;
  /** How values are written; pounds are given in whole pence. */
  format: 'count' | 'pounds' | 'percent' | 'figure';
  /** What lies end to end in each bar. One series makes plain bars. */
  series: { name: string; state?: State }[];
  rows: ChartRow[];
}

/** One bar. */
export interface ChartRow {
  name: string;
  /** The page that tells more, from the root of the site. */
  path?: string;
  /** One value for each series; nothing where it is not known, which is not 0. */
  values: (number | undefined)[];
  /** Stands in the table where there is no value. */
  absence?: string;
  /** Stands in place of the value, where a number alone would say too much: "over 35%". Only of plain bars. */
  words?: string;
  /** Whether it is what nothing explains: the bar is dotted within a broken line. Only of plain bars. */
  isRest?: boolean;
  /** Whether a line is drawn above it: it cannot be compared with the rows before. */
  isCut?: boolean;
}

/** A value as the table and the labels write it. */
export function valueWords(
  value: number | undefined,
  format: Chart['format'],
  absence = 'not stated',
): string {
  if (value === undefined) return absence;
  if (format === 'percent') return `${numberWords(value)}%`;
  return format === 'pounds' ? poundsOf(value) : numberWords(value);
}

/** The length of a row: the sum of what is known. */
export function rowTotal({ values }: ChartRow): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

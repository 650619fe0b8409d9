import { rowTotal, type Chart } from './chart.ts';

/** A stretch of a bar, in percent of the width of the picture. */
export interface Segment {
  /** Which series, counted from 0. */
  series: number;
  start: number;
  length: number;
  /** Whether the value is not known: drawn as a gap that is named, of a width that says nothing. */
  isAbsent: boolean;
}

/** What lies side by side in each bar, and the value that a bar of the whole width would have. */
export interface Bars {
  full: number;
  rows: Segment[][];
}

/** The width of a value that is not known, in percent. */
const absentLength = 12;

/** Works out where every stretch of every bar begins and how long it is. Bars share one scale that begins at 0. */
export function layOutBars({ rows }: Chart): Bars {
  const longest = Math.max(0, ...rows.map(rowTotal)) || 1;
  const gaps = rows.map(({ values }) => values.filter((value) => value === undefined).length);
  const needsRoom = rows.map((row, index) => (rowTotal(row) > 0 ? (gaps[index] ?? 0) : 0));
  const full = longest / (1 - (absentLength * Math.max(0, ...needsRoom)) / 100);
  return {
    full,
    rows: rows.map(({ values }) => {
      let start = 0;
      return values.map((value, series) => {
        const length = value === undefined ? absentLength : round((value / full) * 100);
        const segment = { series, start: round(start), length, isAbsent: value === undefined };
        start += length;
        return segment;
      });
    }),
  };
}

/** A ten-thousandth of a percent is far below a pixel. */
function round(percent: number): number {
  return Math.round(percent * 1e4) / 1e4;
}

import { rowTotal, type Chart } from './chart.ts';

/** A stretch of a bar, in percent of the width of the picture. */
export interface Segment {
  /** Which series, counted from 0; nothing for what is not known. */
  series?: number;
  start: number;
  length: number;
}

/** What lies end to end in each bar, and the value that a bar of the whole width would have. */
interface Bars {
  full: number;
  rows: Segment[][];
}

/** The width of what is not known, in percent: the same whatever it may be. */
const unknownLength = 12;

/**
 * Works out where every stretch of every bar begins and how long it is. All bars share one scale that begins at 0.
 * What is not known is a stretch of its own, after those that are.
 */
export function layOutBars({ rows }: Chart): Bars {
  const longest = Math.max(0, ...rows.map(rowTotal)) || 1;
  const needsRoom = rows.some((row) => row.values.includes(undefined) && rowTotal(row) > 0);
  const full = needsRoom ? longest / (1 - unknownLength / 100) : longest;
  return {
    full,
    rows: rows.map(({ values }) => {
      let start = 0;
      const segments: Segment[] = values.flatMap((value, series) => {
        if (!value) return [];
        const segment = { series, start: percent(start, full), length: percent(value, full) };
        start += value;
        return [segment];
      });
      return values.includes(undefined)
        ? [...segments, { start: percent(start, full), length: unknownLength }]
        : segments;
    }),
  };
}

/** To a ten-thousandth of a percent, which is far below a pixel. */
function percent(value: number, full: number): number {
  return Math.round((value / full) * 1e6) / 1e4;
}

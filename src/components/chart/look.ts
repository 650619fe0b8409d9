import type { Chart } from '../../domain/chart.ts';
import type { State } from '../../schemas/fields/state.ts';

/** How a series is told from the others: a tone by name, and a pattern that greyscale keeps. */
interface Look {
  tone: State | 'accent' | 'grey';
  /** Lines or dots on a tile of 8 by 8 pixels; nothing where the tile is full. */
  ink?: string;
  /** The width of the lines, in pixels. */
  width?: number;
}

const stripes = { ink: 'M-2 2 2-2M0 8 8 0M6 10l4-4', width: 2.5 };
const columns = { ink: 'M2 0v8M6 0v8', width: 1.25 };
const crosses = { ink: 'm0 0 8 8M0 8l8-8', width: 1.5 };
const dots = { ink: 'M2 2h.01M6 6h.01', width: 2.5 };
const rows = { ink: 'M0 2h8M0 6h8', width: 1.25 };

const stateLooks: Record<State, Look> = {
  complete: { tone: 'complete' },
  'under-way': { tone: 'under-way', ...stripes },
  'not-started': { tone: 'not-started', ...columns },
  stopped: { tone: 'stopped', ...crosses },
  unknown: { tone: 'unknown', ...dots },
};

const plainLooks: readonly Look[] = [
  { tone: 'accent' },
  { tone: 'grey', ...stripes },
  { tone: 'accent', ...dots },
  { tone: 'grey', ...crosses },
  { tone: 'accent', ...columns },
  { tone: 'grey', ...rows },
];

/** The looks of the series of a chart. Beyond six series that are no states, looks come again. */
export function looksOf({ series }: Chart): Look[] {
  return series.map(({ state }, index) =>
    state ? stateLooks[state] : (plainLooks[index % plainLooks.length] ?? { tone: 'accent' }),
  );
}

/** How what nothing explains is told from all parts. */
export const restLook: Look = stateLooks.unknown;

/** The id of the pattern of what nothing explains. */
export function restPatternId({ id }: Chart): string {
  return `${id}-rest`;
}

/** The id of the pattern of a series, unique on the page because the chart's id is. */
export function patternId(chart: Chart, series: number): string {
  return `${chart.id}-series-${series + 1}`;
}

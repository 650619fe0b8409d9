import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { ActionView } from './action.ts';
import type { Chart } from './chart.ts';
import { compareDates } from './partial-date.ts';
import { capitalised, countWords, dateWords, listWords, numberWords } from './words.ts';

const undated = 'date not stated';

/** How often the papers report, by the time of the report: one bar a time, one stretch a strategy. */
export function chartOfUpdates(
  id: string,
  title: string,
  actions: readonly Pick<ActionView, 'data' | 'strategy'>[],
): Chart {
  const reports = actions.flatMap(({ data, strategy }) =>
    data.updates.map(({ date }) => ({ date, strategy })),
  );
  const periods = distinctPeriods(reports.map(({ date }) => date));
  const strategies = actions
    .map(({ strategy }) => strategy)
    .filter(
      ({ id: own }, index, all) =>
        all.findIndex((other) => other.id === own) === index &&
        reports.some(({ strategy }) => strategy.id === own),
    );
  const counts = periods.map((period) =>
    strategies.map(
      ({ id: own }) =>
        reports.filter(({ date, strategy }) => strategy.id === own && periodOf(date) === period).length,
    ),
  );
  const heard = actions.filter(({ data }) => data.updates.length > 0).length;
  return {
    id,
    title,
    sentence: updatesSentence(
      periods.map((period, index) => [period, sumOf(counts[index] ?? [])]),
      heard,
      actions.length,
    ),
    rowsAre: 'When the paper reports',
    format: 'count',
    series:
      strategies.length > 0 ? strategies.map(({ data }) => ({ name: data.title })) : [{ name: 'Updates' }],
    rows: periods.map((period, index) => ({ name: capitalised(period), values: counts[index] ?? [] })),
  };
}

function updatesSentence(periods: readonly [string, number][], heard: number, promises: number): string {
  if (heard === 0) return `No paper reports on any of the ${countWords(promises, 'promise')}.`;
  const sum = sumOf(periods.map(([, count]) => count));
  const times = periods.map(
    ([period, count]) => `${numberWords(count)} ${period === undated ? 'without a date' : `from ${period}`}`,
  );
  const silent = promises - heard;
  return [
    `The papers give ${countWords(sum, 'update')} on ${numberWords(heard)} of ${countWords(promises, 'promise')}: ${listWords(times)}.`,
    ...(silent > 0 ? [`On the other ${numberWords(silent)} no paper reports.`] : []),
  ].join(' ');
}

function periodOf(date: PartialDate): string {
  return 'iso' in date ? dateWords(date) : undated;
}

function distinctPeriods(dates: readonly PartialDate[]): string[] {
  return [...new Set(dates.toSorted(compareDates).map(periodOf))];
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

import { lastDayOf, sortPeriods, standingOf, type PeriodStanding } from '../../src/domain/period.ts';
import { dayWords } from '../../src/domain/words.ts';
import type { Entry } from '../../src/schemas/index.ts';
import type { Period } from '../../src/schemas/period.ts';

/** Every period with its standing, one line each, the newest first. */
export function listPeriods(periods: readonly Entry<'periods'>[], today: string): string {
  const rows = sortPeriods(periods)
    .reverse()
    .map(({ id, data }) => [id, data.title, standingWords(data, standingOf(data, today))] as const);
  const [ids, titles] = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map(([id, title, words]) => `  ${id.padEnd(ids ?? 0)}  ${title.padEnd(titles ?? 0)}  ${words}`)
    .join('\n');
}

/** Why a period cannot be frozen, as a sentence; nothing where it can. */
export function refusalOf(id: string, period: Period, today: string): string | undefined {
  switch (standingOf(period, today)) {
    case 'frozen':
      return `${id} is frozen already, since ${dayWords(period.frozen?.on ?? today)}. A frozen period is never frozen again: write a correction into periods/${id}.json.`;
    case 'not-ended':
      return `${id} has not ended: its last day is ${dayWords(lastDayOf(period) ?? today)}. Freeze it from the day after.`;
    case 'undated':
      return `${id} has no date, so nobody can say what belongs to it: give periods/${id}.json a date.`;
    case 'ready':
      return undefined;
  }
}

function standingWords(period: Period, standing: PeriodStanding): string {
  switch (standing) {
    case 'frozen':
      return `frozen on ${dayWords(period.frozen?.on ?? '')}`;
    case 'not-ended':
      return `not ended before ${dayWords(lastDayOf(period) ?? '')}`;
    case 'undated':
      return 'has no date';
    case 'ready':
      return 'not frozen yet';
  }
}

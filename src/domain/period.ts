import type { Entry } from '../schemas/index.ts';
import type { Period } from '../schemas/period.ts';
import type { PromiseSnapshot, Snapshot } from '../schemas/snapshot.ts';
import type { Comparison } from './changes.ts';
import { compareDates, spanOf } from './partial-date.ts';

/**
 * The last day that belongs to a reporting period: what is dated later is not in its snapshot.
 * @returns YYYY-MM-DD; nothing where the papers leave its date open
 */
export function lastDayOf({ date }: Period): string | undefined {
  return spanOf(date)?.last;
}

/** Reporting periods in the order of time, the oldest first. */
export function sortPeriods<T extends Pick<Entry<'periods'>, 'id' | 'data'>>(periods: readonly T[]): T[] {
  return [...periods].sort((a, b) => compareDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1));
}

/**
 * Whether a period may be frozen on a day.
 * @param today YYYY-MM-DD
 */
export function standingOf(period: Period, today: string): PeriodStanding {
  const last = lastDayOf(period);
  if (period.frozen) return 'frozen';
  if (last === undefined) return 'undated';
  return last < today ? 'ready' : 'not-ended';
}

/** Whether a period is frozen or may be. */
export type PeriodStanding = 'frozen' | 'ready' | 'not-ended' | 'undated';

/** A reporting period with what was known then. */
export interface ReportedPeriod {
  id: string;
  data: Period;
  /** As it was frozen; where it is not, what would be frozen today. */
  snapshot: Snapshot;
  /** Nothing where it is not frozen yet. */
  frozen?: NonNullable<Period['frozen']> & { bytes: number };
}

/** Two periods, the older first, and what changed between them. */
export interface PeriodPair {
  from: ReportedPeriod;
  to: ReportedPeriod;
  comparison: Comparison<PromiseSnapshot>;
}

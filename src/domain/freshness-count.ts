import { freshnessOf, freshnessOrder, type Freshness } from './freshness.ts';
import type { GroupView } from './group.ts';

/** How many listings are of each freshness. */
export type FreshnessCount = Record<Freshness, number>;

/** Counts listings by freshness; the counts sum to their number. */
export function countFreshness(groups: readonly Pick<GroupView, 'freshness'>[]): FreshnessCount {
  const count = Object.fromEntries(freshnessOrder.map((one) => [one, 0])) as FreshnessCount;
  for (const { freshness } of groups) count[freshness]++;
  return count;
}

/** On how many listings each day saw the last check, the oldest day first: enough to count anew on a later day. */
export function checksByDay(groups: readonly Pick<GroupView, 'data'>[]): [day: string, count: number][] {
  const days = new Map<string, number>();
  for (const { data } of groups)
    if (data.checked.basis === 'checked') days.set(data.checked.on, (days.get(data.checked.on) ?? 0) + 1);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * How many of the listings that were ever checked are of a freshness on a day.
 * @param today YYYY-MM-DD
 */
export function countOn(
  days: readonly [day: string, count: number][],
  freshness: Freshness,
  today: string,
): number {
  return days
    .filter(([on]) => freshnessOf({ basis: 'checked', on }, today) === freshness)
    .reduce((sum, [, count]) => sum + count, 0);
}

/** The listings whose last check lies furthest back, the oldest first; those never checked are none of them. */
export function oldestChecks(groups: readonly GroupView[], most: number): GroupView[] {
  const dayOf = ({ data: { checked } }: GroupView) => (checked.basis === 'checked' ? checked.on : '');
  return groups
    .filter((group) => dayOf(group) !== '')
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .slice(0, most);
}

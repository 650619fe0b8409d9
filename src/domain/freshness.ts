import { monthsBetween } from './partial-date.ts';

/** How far a listing can be relied on. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'unchecked';

/** As much of the record of a check as freshness needs. */
type Checked = { basis: 'checked'; on: string } | { basis: 'not-yet' };

/** What each freshness is called. */
export const freshnessWords: Record<Freshness, string> = {
  fresh: 'Checked lately',
  ageing: 'Checked over 3 months ago',
  stale: 'Checked over 6 months ago',
  unchecked: 'Not yet checked',
};

/**
 * How far a listing can be relied on: ageing after 3 months, stale after 6.
 * @param today YYYY-MM-DD
 */
export function freshnessOf(checked: Checked, today: string): Freshness {
  if (checked.basis === 'not-yet') return 'unchecked';
  const months = monthsBetween(checked.on, today);
  if (months < 3) return 'fresh';
  return months < 6 ? 'ageing' : 'stale';
}

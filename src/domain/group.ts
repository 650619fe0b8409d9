import type { Group } from '../schemas/group.ts';
import { monthsBetween } from './partial-date.ts';

/** How far a listing can be relied on. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'unchecked';

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
export function freshnessOf(checked: Group['checked'], today: string): Freshness {
  if (checked.basis === 'not-yet') return 'unchecked';
  const months = monthsBetween(checked.on, today);
  if (months < 3) return 'fresh';
  return months < 6 ? 'ageing' : 'stale';
}

/**
 * Whether a listing may be on the site on a day.
 * @param today YYYY-MM-DD
 */
export function isVisible({ visible }: Group, today: string): boolean {
  return (visible?.from ?? '') <= today && today <= (visible?.to ?? '9999');
}

/** The letter under which a name stands in an A to Z: accents and signs do not count, digits are "0–9". */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0] ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  return /[a-z]/i.test(first) ? first.toUpperCase() : 'Other';
}

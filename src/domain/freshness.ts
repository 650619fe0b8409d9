import type { Group } from '../schemas/group.ts';
import { monthsBetween } from './partial-date.ts';
import { dayWords } from './words.ts';

/** How far a listing can be relied on. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'unchecked';

/** Each freshness, the best first. */
export const freshnessOrder: readonly Freshness[] = ['fresh', 'ageing', 'stale', 'unchecked'];

/** From how many months after its check a listing is ageing, and from how many it is stale. */
export const freshnessMonths = { ageing: 3, stale: 6 } as const;

/** The place of each in a list: what nobody has checked for long comes last, with what nobody has checked at all. */
export const freshnessRanks: Record<Freshness, number> = { fresh: 0, ageing: 1, stale: 2, unchecked: 2 };

/** What each freshness is called. */
export const freshnessWords: Record<Freshness, string> = {
  fresh: 'Checked lately',
  ageing: 'Checked over 3 months ago',
  stale: 'Checked over 6 months ago',
  unchecked: 'Not yet checked',
};

/** What each freshness means for somebody who wants to go there. */
export const freshnessAdvice: Record<Freshness, string> = {
  fresh: 'You can expect it to be right.',
  ageing: 'Times and contacts may have changed since: ask first if you come from far.',
  stale: 'Much may have changed since: ask before you go.',
  unchecked: 'Nobody has confirmed it: ask before you go.',
};

const ways: Record<Extract<Group['checked'], { basis: 'checked' }>['how'], string> = {
  telephone: 'by telephone',
  email: 'by e-mail',
  visit: 'on a visit',
  website: 'on its website',
  form: 'with a form',
};

/**
 * How far a listing can be relied on: ageing after 3 months, stale after 6.
 * @param today YYYY-MM-DD
 */
export function freshnessOf(
  checked: { basis: 'checked'; on: string } | { basis: 'not-yet' },
  today: string,
): Freshness {
  if (checked.basis === 'not-yet') return 'unchecked';
  const months = monthsBetween(checked.on, today);
  if (months < freshnessMonths.ageing) return 'fresh';
  return months < freshnessMonths.stale ? 'ageing' : 'stale';
}

/** Who checked a listing, how and when, to follow "Checked": "by the group itself by telephone on 3 November 2026". */
export function checkWords({ by, how, on }: Extract<Group['checked'], { basis: 'checked' }>): string {
  return `by ${by} ${ways[how]} on ${dayWords(on)}`;
}

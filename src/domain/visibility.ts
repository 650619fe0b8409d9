import type { Visibility, Withdrawal } from '../schemas/fields/visibility.ts';
import { addDays } from './partial-date.ts';
import { dayWords } from './words.ts';

/** Whether an entry is on the site on a day, and if not, why. */
export type Standing = 'shown' | 'draft' | 'early' | 'over' | 'withdrawn';

/** The days on which an entry is on the site, both included; a day without end is '9999'. */
export interface DaysShown {
  first: string;
  last: string;
}

/**
 * How an entry stands on a day.
 * @param today YYYY-MM-DD
 */
export function standingOf(data: object, today: string): Standing {
  const { draft, publishFrom = '', publishUntil = '9999', withdrawn } = data as Visibility;
  if (draft) return 'draft';
  if (today < publishFrom) return 'early';
  if (withdrawn && withdrawn.on <= today) return 'withdrawn';
  return publishUntil < today ? 'over' : 'shown';
}

/**
 * Whether an entry may be on the site on a day.
 * @param today YYYY-MM-DD
 */
export function isShown(data: object, today: string): boolean {
  return standingOf(data, today) === 'shown';
}

/** The days on which an entry is on the site; nothing for a draft, of which nobody knows them. */
export function daysShown(data: object): DaysShown | undefined {
  const { draft, publishFrom = '', publishUntil = '9999', withdrawn } = data as Visibility;
  if (draft) return undefined;
  const lastBefore = withdrawn ? addDays(withdrawn.on, -1) : '9999';
  return { first: publishFrom, last: lastBefore < publishUntil ? lastBefore : publishUntil };
}

/**
 * The withdrawal of an entry that leaves a page behind, which says so.
 * @param today YYYY-MM-DD
 */
export function withdrawalOf(data: object, today: string): Withdrawal | undefined {
  return standingOf(data, today) === 'withdrawn' ? (data as Visibility).withdrawn : undefined;
}

/** The mark of an entry in the lists of a preview: "Draft", "From 3 May 2027". Nothing where the public sees the entry. */
export function markOf(data: object, today: string): string | undefined {
  const { publishFrom = '', publishUntil = '' } = data as Visibility;
  switch (standingOf(data, today)) {
    case 'shown':
      return undefined;
    case 'draft':
      return 'Draft';
    case 'early':
      return `From ${dayWords(publishFrom)}`;
    case 'over':
      return `Until ${dayWords(publishUntil)}`;
    case 'withdrawn':
      return 'Withdrawn';
  }
}

/** What the page of an entry says in a preview. Nothing where the public sees the entry. */
export function bannerOf(data: object, today: string): string | undefined {
  const { publishFrom = '', publishUntil = '', withdrawn } = data as Visibility;
  switch (standingOf(data, today)) {
    case 'shown':
      return undefined;
    case 'draft':
      return 'Draft. This is not on the public site.';
    case 'early':
      return `From ${dayWords(publishFrom)}. Until then this is not on the public site.`;
    case 'over':
      return `Until ${dayWords(publishUntil)}. Since then this is not on the public site.`;
    case 'withdrawn':
      return `Withdrawn on ${dayWords(withdrawn?.on ?? '')}. The public site says at this address only when and why: ${withdrawn?.reason ?? ''}`;
  }
}

import type { GroupFacet } from './group-facets.ts';

/** A way to go through the directory: by a facet, or from A to Z. */
export type WayId = GroupFacet | 'a-to-z';

/** What each way is called, what lies beside a value of it, and what a reader must know of it. */
export const browseWays: Record<WayId, { by: string; others: string; note?: string }> = {
  'a-to-z': { by: 'From A to Z', others: 'Other letters' },
  category: { by: 'By what they do', others: 'Other things that groups do' },
  place: {
    by: 'By place',
    others: 'Other places',
    note: 'A place holds the smaller places in it. A group counts where it helps and where it meets.',
  },
  day: {
    by: 'By day',
    others: 'Other days',
    note: 'Groups that meet on no regular day, or whose days are not known, are not here.',
  },
  time: {
    by: 'By time of day',
    others: 'Other times of day',
    note: 'Morning is before noon, evening from 5pm. What counts is when the activity begins.',
  },
  cost: {
    by: 'By cost',
    others: 'Other costs',
    note: 'A group with several activities counts under the cost of each.',
  },
  age: { by: 'By age', others: 'Other ages', note: 'A group for all ages counts under every age.' },
  access: {
    by: 'By access',
    others: 'Other access',
    note: 'Only what somebody has confirmed counts. Where a feature is not known, ask.',
  },
  audience: { by: 'By who they are for', others: 'Others whom groups are for' },
  joining: { by: 'By how to join', others: 'Other ways to join' },
  language: { by: 'By language', others: 'Other languages' },
  kind: { by: 'By kind of group', others: 'Other kinds of group' },
};

/** Every way, in the order in which it is offered. */
export const wayIds = Object.keys(browseWays) as WayId[];

const ofCost: Record<string, string> = {
  free: 'Groups with free activities',
  donation: 'Groups where you give what you can',
  paid: 'Groups with paid activities',
  'not-known': 'Groups whose cost is not known',
};

const ofAccess: Record<string, string> = {
  'step-free-entrance': 'with a step-free entrance',
  'accessible-toilet': 'with an accessible toilet',
  'changing-places-toilet': 'with a Changing Places toilet',
  'hearing-loop': 'with a hearing loop',
  'disabled-parking': 'with disabled parking',
  lift: 'with a lift',
  'quiet-space': 'with a quiet space',
  'assistance-dogs': 'where assistance dogs are welcome',
  'near-bus-stop': 'near a bus stop',
};

const ofJoining: Record<string, string> = {
  'drop-in': 'Groups where you can drop in',
  book: 'Groups where you book first',
  refer: 'Groups to which somebody must refer you',
  ask: 'Groups where you ask first',
};

/** The heading of the page of a way: "Groups by day". */
export function wayTitle(way: WayId): string {
  return `Groups ${browseWays[way].by.charAt(0).toLowerCase()}${browseWays[way].by.slice(1)}`;
}

/**
 * The heading of the page of a value: "Groups that meet on Mondays".
 * @param name what the value is called
 */
export function valueTitle(way: WayId, value: string, name: string): string {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  switch (way) {
    case 'a-to-z':
      return `Groups from A to Z: ${name}`;
    case 'category':
      return `Groups: ${name}`;
    case 'place':
      return `Groups in ${name}`;
    case 'day':
      return `Groups that meet on ${name}s`;
    case 'time':
      return `Groups that meet in the ${lower}`;
    case 'cost':
      return ofCost[value] ?? `Groups by cost: ${name}`;
    case 'age':
      return `Groups for people aged ${lower}`;
    case 'access':
      return `Groups at a venue ${ofAccess[value] ?? `with: ${name}`}`;
    case 'audience':
      return `Groups for ${value === 'lgbtq' ? name : lower}`;
    case 'joining':
      return ofJoining[value] ?? `Groups by how to join: ${name}`;
    case 'language':
      return value === 'bfi' ? `Groups that use ${name}` : `Groups that speak ${name}`;
    case 'kind':
      return `Groups by kind: ${name}`;
  }
}

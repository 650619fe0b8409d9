import type { Group } from '../schemas/group.ts';
import type { Content } from '../schemas/index.ts';
import { freshnessOf, type Freshness } from './freshness.ts';
import { linkTo } from './link.ts';

/** A group with what the site works out about it. */
export interface GroupView {
  id: string;
  data: Group;
  freshness: Freshness;
  /** The names of the places that it serves. */
  placeNames: string[];
}

/**
 * The groups with what is worked out about them on a day, in the order of their names; signs at the front do not count.
 * @param today YYYY-MM-DD
 */
export function viewGroups(content: Content, today: string): GroupView[] {
  const plain = ({ data }: GroupView) => data.title.replace(/^[^\p{L}\p{N}]+/u, '');
  return content.groups
    .map(({ id, data }) => ({
      id,
      data,
      freshness: freshnessOf(data.checked, today),
      placeNames: data.places.map((place) => linkTo(content, 'places', place).name),
    }))
    .sort((a, b) => plain(a).localeCompare(plain(b), 'en-GB'));
}

/** Groups under the letters with which their names begin, in the order of the alphabet. */
export function byLetter(groups: readonly GroupView[]): { letter: string; groups: GroupView[] }[] {
  const letters = [...new Set(groups.map(({ data }) => letterOf(data.title)))].sort((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  return letters.map((letter) => ({
    letter,
    groups: groups.filter(({ data }) => letterOf(data.title) === letter),
  }));
}

/**
 * Whether a listing may be on the site on a day.
 * @param today YYYY-MM-DD
 */
export function isVisible({ pending, visible }: Group, today: string): boolean {
  return !pending && (visible?.from ?? '') <= today && today <= (visible?.to ?? '9999');
}

/** The letter under which a name stands in an A to Z: accents and signs do not count, digits are "0–9". */
function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0] ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  return /[a-z]/i.test(first) ? first.toUpperCase() : 'Other';
}

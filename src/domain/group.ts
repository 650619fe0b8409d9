import { locales } from './language.ts';
import type { Activity, Group } from '../schemas/group.ts';
import type { Content } from '../schemas/index.ts';
import { freshnessOf, freshnessRanks, type Freshness } from './freshness.ts';
import { findEntry, linkTo } from './link.ts';
import { costWords } from './listing-words.ts';
import { scheduleWords } from './schedule.ts';
import { venueLine } from './venue.ts';

/** A group with what the site works out about it. */
export interface GroupView {
  id: string;
  data: Group;
  freshness: Freshness;
  /** Whether it is closed on the day; its closing may be over, and still stand in the file. */
  isClosed: boolean;
  /** The names of the places that it serves. */
  placeNames: string[];
  /** What it does, one line each. */
  lines: ActivityLine[];
}

/** An activity in a line of a list: enough to choose it. */
export interface ActivityLine {
  name: string;
  when: string;
  where: string;
  cost: string;
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
      isClosed: isClosed(data, today),
      placeNames: data.places.map((place) => linkTo(content, 'places', place).name),
      lines: data.activities.map((activity) => lineOf(content, activity)),
    }))
    .sort((a, b) => plain(a).localeCompare(plain(b), locales));
}

/**
 * Groups as a list ranks them: those checked lately first, then those checked over 3 months ago, and last those checked
 * over 6 months ago or never. Among equals the order stays as it was.
 */
export function rankByFreshness(groups: readonly GroupView[]): GroupView[] {
  return groups.toSorted((a, b) => freshnessRanks[a.freshness] - freshnessRanks[b.freshness]);
}

/** Groups under the letters with which their names begin, in the order of the alphabet. */
export function byLetter(groups: readonly GroupView[]): { letter: string; groups: GroupView[] }[] {
  const letters = [...new Set(groups.map(({ data }) => letterOf(data.title)))].sort((a, b) =>
    a.localeCompare(b, locales),
  );
  return letters.map((letter) => ({
    letter,
    groups: groups.filter(({ data }) => letterOf(data.title) === letter),
  }));
}

/**
 * Whether a group is closed for now. On the day on which it opens again it no longer is.
 * @param today YYYY-MM-DD
 */
export function isClosed({ closed }: Pick<Group, 'closed'>, today: string): boolean {
  return closed !== undefined && today < (closed.until ?? '9999');
}

function lineOf(content: Content, { name, schedule, venue, online, cost }: Activity): ActivityLine {
  return {
    name,
    when: scheduleWords(schedule),
    where: venue
      ? venueLine(findEntry(content, 'venues', venue).data)
      : online
        ? 'Online'
        : 'Place not stated',
    cost: costWords(cost),
  };
}

/** The letter under which a name stands in an A to Z: accents and signs do not count, digits are "0–9". */
function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0] ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  return /[a-z]/i.test(first) ? first.toUpperCase() : 'Other';
}

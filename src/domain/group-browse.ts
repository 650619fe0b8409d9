import type { Content } from '../schemas/index.ts';
import { valueTitle, type WayId } from './browse-words.ts';
import { facetOptions, facetValueName, facetValuesOf, groupFacets, type GroupFacet } from './group-facets.ts';
import { byLetter, rankByFreshness, type GroupView } from './group.ts';
import type { Link } from './link.ts';
import { countWords, numberWords } from './words.ts';

/** One way to go through the directory without a search, such as by day. */
export interface BrowseWay {
  /** Stands in the address. */
  id: WayId;
  values: BrowseValue[];
}

/** The groups that share something, such as a day. */
export interface BrowseValue {
  /** Stands in the address. */
  id: string;
  name: string;
  /** How its page is headed: "Groups that meet on Mondays". */
  title: string;
  /** Those checked lately first, each freshness in the order of names; in the A to Z in the order of names alone. */
  groups: GroupView[];
}

/** One page of a long list. */
export interface ListPage {
  /** From 1. */
  number: number;
  of: number;
  groups: GroupView[];
}

/** How many groups a page lists. */
const mostOnPage = 50;

/**
 * Every way to go through the directory. Values without a group are left out, but for categories and places, which
 * other pages link to.
 */
export function browseGroups(content: Content, groups: readonly GroupView[]): BrowseWay[] {
  const ranked = rankByFreshness(groups);
  const found = ranked.map((group) => ({ group, values: facetValuesOf(content, group.data) }));
  const always: Partial<Record<GroupFacet, string[]>> = {
    category: content.categories.map(({ id }) => id),
    place: content.places.map(({ id }) => id),
  };
  return [
    { id: 'a-to-z', values: letters(groups) },
    ...groupFacets.map((facet) => {
      const under = new Map<string, GroupView[]>((always[facet] ?? []).map((id) => [id, []]));
      for (const { group, values } of found)
        for (const value of values[facet]) under.set(value, [...(under.get(value) ?? []), group]);
      return {
        id: facet,
        values: facetOptions(content, facet, [...under.keys()]).map((id) => {
          const name = facetValueName(content, facet, id);
          return { id, name, title: valueTitle(facet, id, name), groups: under.get(id) ?? [] };
        }),
      };
    }),
  ];
}

/** The address of the page of a value, from the root of the site. */
export function valuePath(way: WayId, value: string, page = 1): string {
  return `/groups/${way}/${value}/${page > 1 ? `${page}/` : ''}`;
}

/** The values of a way as links with the number of their groups; without the one whose page they stand on. */
export function valueLinks({ id: way, values }: BrowseWay, without?: string): Link[] {
  return values
    .filter(({ id, groups }) => id !== without && (groups.length > 0 || without === undefined))
    .map(({ id, name, groups }) => ({ name, path: valuePath(way, id), count: groups.length }));
}

/** The pages of a list, each with so many groups as can be read and sent at once; an empty list has one page. */
export function pagesOf(groups: readonly GroupView[], most = mostOnPage): ListPage[] {
  const of = Math.max(1, Math.ceil(groups.length / most));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    groups: groups.slice(index * most, (index + 1) * most),
  }));
}

/** How many of all groups some are, and how many of them are made up: "7 of 140 groups, all of them made up". */
export function shareWords(groups: readonly GroupView[], all: number): string {
  const madeUp = groups.filter(({ data }) => data.demonstration).length;
  const share = `${numberWords(groups.length)} of ${countWords(all, 'group')}`;
  if (madeUp === 0) return share;
  if (madeUp < groups.length) return `${share}, ${numberWords(madeUp)} of them made up`;
  return groups.length === 1 ? `${share}, and it is made up` : `${share}, all of them made up`;
}

function letters(groups: readonly GroupView[]): BrowseValue[] {
  return byLetter(groups).map(({ letter, groups: under }) => {
    const id = letter === '0–9' ? 'digits' : letter.toLowerCase();
    return { id, name: letter, title: valueTitle('a-to-z', id, letter), groups: under };
  });
}

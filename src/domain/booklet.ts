import type { Place } from '../schemas/place.ts';
import type { Content } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import type { Area } from './area.ts';
import type { GroupView } from './group.ts';
import { linkTo, sortLinks } from './link.ts';

/** Places so large that their booklet leaves the groups of the places in them to the booklets of those. */
const large: readonly Place['kind'][] = ['country', 'county', 'region', 'borough'];

/** How many groups in full a part of a booklet holds: so many can be sent at once, and stapled. */
const most = 40;
/** How much of that a group takes up in short. */
const short = 0.25;

/** Groups under the first of their categories. */
export interface Chapter {
  name: string;
  groups: GroupView[];
}

/** As much of a booklet as is one page of the site and one thing to print. */
export interface BookletPart {
  /** The groups in full. */
  chapters: Chapter[];
  /** Groups that serve a wider area, in short. */
  wider: GroupView[];
}

/** What there is to print for a place. */
export interface Booklet {
  parts: BookletPart[];
  /** How many groups stand in it in full, and how many in short. */
  full: number;
  wider: number;
  /** How many groups are left to the booklets of the smaller places. */
  elsewhere: number;
}

/** What to print for a place; nothing where no group serves it. */
export function bookletOf(
  content: Content,
  kind: Place['kind'],
  { groups }: Pick<Area, 'groups'>,
): Booklet | undefined {
  const isLarge = large.includes(kind);
  const full = isLarge ? groups.here : [...groups.here, ...groups.inside];
  if (full.length + groups.around.length === 0) return undefined;
  return {
    parts: partsOf(chaptersOf(content, full), groups.around),
    full: full.length,
    wider: groups.around.length,
    elsewhere: isLarge ? groups.inside.length : 0,
  };
}

/** Groups by what they do, each once: under the first of its categories, in the order of the alphabet. */
export function chaptersOf(content: Content, groups: readonly GroupView[]): Chapter[] {
  const first = ({ data }: GroupView) => data.categories[0] ?? '';
  const names = [...new Set(groups.map(first))].map((id) => ({
    id,
    name: linkTo(content, 'categories', id).name,
  }));
  return sortLinks(names).map(({ id, name }) => ({
    name,
    groups: groups.filter((group) => first(group) === id),
  }));
}

/**
 * The address of a part of the booklet of a place, from the root of the site.
 * @param part from 1
 */
export function bookletPath(place: string, isLarge: boolean, part = 1): string {
  return `${addressOf('places', place)}booklet/${isLarge ? 'large-print/' : ''}${part > 1 ? `${part}/` : ''}`;
}

/** Chapters stay whole where they fit into a part; what serves a wider area comes last. */
function partsOf(chapters: readonly Chapter[], wider: readonly GroupView[]): BookletPart[] {
  const parts: BookletPart[] = [];
  let room = 0;
  const place = (weight: number): BookletPart => {
    const last = parts.at(-1);
    const part = last && weight <= room ? last : { chapters: [], wider: [] };
    if (part !== last) {
      parts.push(part);
      room = most;
    }
    room -= weight;
    return part;
  };
  for (const { name, groups } of chapters)
    for (const some of inPieces(groups, most)) place(some.length).chapters.push({ name, groups: some });
  for (const some of inPieces(wider, most / short)) place(some.length * short).wider = some;
  return parts;
}

function inPieces<T>(items: readonly T[], size: number): T[][] {
  const step = Math.floor(size);
  return Array.from({ length: Math.ceil(items.length / step) }, (_, index) =>
    items.slice(index * step, (index + 1) * step),
  );
}

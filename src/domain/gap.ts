import type { Content, Entry } from '../schemas/index.ts';
import type { Place } from '../schemas/place.ts';
import { groupNearness } from './area.ts';
import { facetValuesOf } from './group-facets.ts';
import { say } from './language.ts';
import { sortLinks, linkTo } from './link.ts';
import { nameOfWeekday, weekdays } from './schedule.ts';

/** How well something is covered, the thinnest first. */
export type Cover = 'none' | 'wider-only' | 'one' | 'few' | 'several';

/** What each cover means: the whole rule by which a cell counts as thin. The first three are thin. */
export const coverWords: Record<Cover, { mark: string; meaning: string }> = {
  none: { mark: say('none'), meaning: 'no group is listed' },
  'wider-only': {
    mark: say('wider'),
    meaning: 'no group is listed in the place itself; so many serve a wider area that includes it',
  },
  one: { mark: say('only'), meaning: 'one group is listed: without it there is none' },
  few: { mark: say('few'), meaning: 'two or three groups are listed' },
  several: { mark: '', meaning: 'four or more groups are listed' },
};

/** How many groups of one category there are in one place or on one day. */
export interface GapCell {
  /** Groups that are not made up. */
  real: number;
  madeUp: number;
  /** Both together. */
  count: number;
  /** Groups that are not there, but serve a wider area that includes the place. */
  wider: number;
  cover: Cover;
}

/** A place or a day, with all its groups of any category, each once. */
export interface GapColumn {
  id: string;
  name: string;
  all: GapCell;
  /** How many people live there, where a paper says so. */
  population?: number;
}

/** Every category, by place or by day. */
export interface GapTable {
  columns: GapColumn[];
  /** One for each category, with its cells in the order of the columns. */
  rows: { id: string; name: string; cells: GapCell[] }[];
}

/** Places that reach beyond the area of the council: the directory is not meant to cover them. */
const beyond: readonly Place['kind'][] = ['country', 'county', 'region'];

/** The column of groups for which no day is known. */
export const noDay = 'not-stated';

/** How many groups of each category serve or meet in each place of the council's area; the largest places last. */
export function gapsByPlace(content: Content): GapTable {
  const places = content.places.filter(({ data }) => !beyond.includes(data.kind));
  const named = places.map(({ id, data }) => ({ id, name: data.title, data }));
  const isWhole = ({ data }: { data: Place }) => data.kind === 'borough';
  const columns = [
    ...sortLinks(named.filter((place) => !isWhole(place))),
    ...sortLinks(named.filter(isWhole)),
  ].map(({ id, name, data }) => ({
    id,
    name,
    ...(data.population ? { population: data.population.count } : {}),
  }));
  const standings = content.groups.map((group) => ({
    group,
    at: new Set(facetValuesOf(content, group.data).place),
    wider: new Set(
      places.map(({ id }) => id).filter((id) => groupNearness(content, id, group.data) === 'around'),
    ),
  }));
  return table(content, columns, standings);
}

/** How many groups of each category meet on each day of the week; the last column has those without a known day. */
export function gapsByDay(content: Content): GapTable {
  const columns = [
    ...weekdays.map((id) => ({ id, name: nameOfWeekday(id) })),
    { id: noDay, name: 'No day stated' },
  ];
  const standings = content.groups.map((group) => {
    const { day } = facetValuesOf(content, group.data);
    return { group, at: new Set(day.length > 0 ? day : [noDay]), wider: new Set<string>() };
  });
  return table(content, columns, standings);
}

/** Groups for every 1,000 people, to one decimal; nothing where no paper states the population. */
export function perThousand(count: number, population: number | undefined): number | undefined {
  return population === undefined ? undefined : Math.round((count / population) * 10_000) / 10;
}

/** The thin cells of a column: the names of the categories by their cover. */
export function thinIn({ rows }: GapTable, column: number): Record<'none' | 'wider-only' | 'one', string[]> {
  const having = (cover: Cover) =>
    rows.filter(({ cells }) => cells[column]?.cover === cover).map(({ name }) => name);
  return { none: having('none'), 'wider-only': having('wider-only'), one: having('one') };
}

function table(
  content: Content,
  columns: readonly Omit<GapColumn, 'all'>[],
  standings: readonly Standing[],
): GapTable {
  const rows = sortLinks(
    content.categories.map(({ id }) => ({ id, name: linkTo(content, 'categories', id).name })),
  );
  return {
    columns: columns.map((column) => ({ ...column, all: cell(standings, column.id) })),
    rows: rows.map(({ id, name }) => {
      const own = standings.filter(({ group }) => group.data.categories.includes(id));
      return { id, name, cells: columns.map((column) => cell(own, column.id)) };
    }),
  };
}

function cell(standings: readonly Standing[], column: string): GapCell {
  const there = standings.filter(({ at }) => at.has(column));
  const madeUp = there.filter(({ group }) => group.data.demonstration).length;
  const wider = standings.filter((standing) => standing.wider.has(column)).length;
  const count = there.length;
  return { real: count - madeUp, madeUp, count, wider, cover: coverOf(count, wider) };
}

function coverOf(count: number, wider: number): Cover {
  if (count === 0) return wider === 0 ? 'none' : 'wider-only';
  if (count === 1) return 'one';
  return count <= 3 ? 'few' : 'several';
}

/** A group, and the columns in which it is counted. */
interface Standing {
  group: Entry<'groups'>;
  at: ReadonlySet<string>;
  wider: ReadonlySet<string>;
}

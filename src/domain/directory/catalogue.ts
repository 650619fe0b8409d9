import type { Freshness } from '../freshness.ts';
import { groupFacets, type GroupFacet } from '../group-facets.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackLexicon, type LexiconFile } from './lexicon-file.ts';
import { unpack, type Packed } from './packed.ts';

/** The facets that every search needs; the others are fetched when they are first wanted. */
export const coreFacets = ['category', 'place'] as const satisfies readonly GroupFacet[];

/** The facets that are fetched when they are first wanted. */
export const moreFacets = groupFacets.filter(
  (facet): facet is Exclude<GroupFacet, (typeof coreFacets)[number]> =>
    !(coreFacets as readonly GroupFacet[]).includes(facet),
);

/** How far a listing can be relied on, as the catalogue writes it. */
export const freshnessCodes: readonly Freshness[] = ['fresh', 'ageing', 'stale', 'unchecked'];

/** What each of many listings has of something, where few sets recur: the sets, and for each listing the number of its set. */
export interface Column<T> {
  sets: T[][];
  rows: number[];
}

/** The values of a facet: the name of each in the order in which they are offered, and what each listing has of them. */
export interface FacetColumn extends Column<number> {
  values: { id: string; name: string }[];
}

/**
 * What the search of the directory needs to know of every listing before anything is typed. Listings are numbered from 0
 * in the order of their names.
 */
export interface Catalogue {
  /** Changes whenever anything that is searched changes; a part of the address of the cards. */
  edition: string;
  count: number;
  /** How many listings share one record of the text index. */
  shelf: number;
  /** How many times each word of a listing stands on its shelf, one after the other. */
  repeats: number;
  /** The ids of the records of the text index, in the order of the shelves. */
  shelves: string[];
  /** How many words of each listing stand in its name, in the names of its activities, and in the rest. */
  words: { name: number[]; activity: number[]; text: number[] };
  /** The first two letters with which names begin, and the first listing with each. */
  letters: [string, number][];
  freshness: number[];
  facets: Record<(typeof coreFacets)[number], FacetColumn>;
  lexicon: Lexicon;
  /** Words that people also write as two, such as "playgroup": their stems. */
  joined: ReadonlySet<string>;
  /** The first parts of postcodes whose tables the site has. */
  outwards: string[];
}

/** A column as it is sent. */
export interface FacetFile {
  values: FacetColumn['values'];
  sets: Packed[];
  rows: Packed;
}

/** The catalogue as it is sent. */
export interface CatalogueFile extends Omit<
  Catalogue,
  'words' | 'freshness' | 'facets' | 'lexicon' | 'joined'
> {
  words: Record<keyof Catalogue['words'], Packed>;
  freshness: Packed;
  facets: Record<(typeof coreFacets)[number], FacetFile>;
  lexicon: LexiconFile;
  joined: string;
}

/** The facets that are fetched when they are first wanted. */
export type MoreFacets = Record<(typeof moreFacets)[number], FacetFile>;

/** Where listings can be found, fetched when distances are first wanted: degrees north and east, times 1,000. */
export type Positions = Column<[north: number, east: number]>;

/** Reads the catalogue as it was sent. */
export function readCatalogue(file: CatalogueFile): Catalogue {
  const { words, facets } = file;
  return {
    ...file,
    words: { name: unpack(words.name), activity: unpack(words.activity), text: unpack(words.text) },
    freshness: unpack(file.freshness),
    facets: { category: readFacet(facets.category), place: readFacet(facets.place) },
    lexicon: unpackLexicon(file.lexicon),
    joined: new Set(file.joined.split(' ')),
  };
}

/** Reads a column as it was sent. */
export function readFacet({ values, sets, rows }: FacetFile): FacetColumn {
  return { values, sets: sets.map(unpack), rows: unpack(rows) };
}

/** Finds the sets that recur. */
export function columnOf<T>(lists: readonly (readonly T[])[]): Column<T> {
  const numbers = new Map<string, number>();
  const sets: T[][] = [];
  const rows = lists.map((list) => {
    const key = JSON.stringify(list);
    const known = numbers.get(key) ?? sets.push([...list]) - 1;
    numbers.set(key, known);
    return known;
  });
  return { sets, rows };
}

/** What one listing has. */
export function cellOf<T>({ sets, rows }: Column<T>, row: number): readonly T[] {
  return sets[rows[row] ?? -1] ?? [];
}

/** Which listings have one of some values of a facet: 1 for each that has. */
export function rowsWith(column: FacetColumn, ids: readonly string[]): Uint8Array {
  const wanted = new Set(column.values.flatMap(({ id }, number) => (ids.includes(id) ? [number] : [])));
  const fits = column.sets.map((set) => set.some((value) => wanted.has(value)));
  return Uint8Array.from(column.rows, (set) => Number(fits[set] ?? false));
}

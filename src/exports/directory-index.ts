import { compareText } from '../domain/compare-text.ts';
import { columnOf, coreFacets, freshnessCodes, moreFacets } from '../domain/directory/catalogue.ts';
import type { CatalogueFile, FacetFile, MoreFacets, Positions } from '../domain/directory/catalogue.ts';
import { findCompounds } from '../domain/directory/compounds.ts';
import { directoryLexicon, phrasesOf } from '../domain/directory/directory-lexicon.ts';
import { indexed, listingText, listingTexts } from '../domain/directory/listing-text.ts';
import type { MeetingTable } from '../domain/directory/meeting-table.ts';
import { packLexicon } from '../domain/directory/lexicon-file.ts';
import { mostPacked, pack } from '../domain/directory/packed.ts';
import type { VocabularyFile } from '../domain/directory/spelling.ts';
import { isStopWord, stemOf, tokensOf } from '../domain/directory/tokens.ts';
import type { GroupCard } from '../domain/card.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { facetOptions, facetValueName, facetValuesOf, type GroupFacet } from '../domain/group-facets.ts';
import { venuesOf } from '../domain/venue.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { cardOf } from './card.ts';

/** How many listings share one record of the text index: fewer make the index larger, more make its hits costlier to part. */
const shelfSize = 50;
/**
 * Pagefind parts its index by the number of places at which words stand. A word that is said several times makes the parts
 * smaller, and a search fetches as many as it has words: with 1,000 listings they shrink from 27 to 8 kB. More places cost
 * time, so a large directory says its words less often.
 */
const repeatsBySize = { small: 8, large: 4, mostInSmall: 3000 };
const shortestWord = 3;
/** How a word counts that leads to a category or a place, beside one that so many listings have. */
const lexiconCount = 3;

/** Everything that the search of the directory is made of, before the text index has given names to its records. */
export interface DirectoryIndex {
  /** The words of the listings of each shelf, in order. */
  shelves: string[];
  catalogue: Omit<CatalogueFile, 'edition' | 'shelves'>;
  facets: MoreFacets;
  positions: Positions;
  /** Every word that finds something, for mending misspelt ones: the words, and how many listings have each. */
  vocabulary: VocabularyFile;
  meetings: MeetingTable;
  /** In the order of the listings. */
  cards: GroupCard[];
}

/**
 * Makes the search of the directory from content as it may be shown.
 * @param today YYYY-MM-DD
 */
export function directoryIndex(content: Content, today: string): DirectoryIndex {
  const nameOf = ({ data }: Entry<'groups'>) => tokensOf(data.title).join(' ');
  const groups = content.groups
    .map((group) => ({ group, name: nameOf(group) }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.group.id, b.group.id))
    .map(({ group }) => group);
  const texts = groups.map(({ data }) => listingTexts(content, data));
  const phrases = phrasesOf(content).map(([phrase]) => tokensOf(phrase));
  const compounds = findCompounds([
    ...texts.flatMap(({ name, activity, text }) => [...name, ...activity, ...text]),
    ...phrases,
  ]);
  const listings = texts.map((text) => listingText(text, compounds));
  const { small, large, mostInSmall } = repeatsBySize;
  const repeats = groups.length > mostInSmall ? large : small;
  const lexicon = directoryLexicon(content, compounds);
  const values = groups.map(({ data }) => facetValuesOf(content, data));
  const column = (facet: GroupFacet) =>
    facetColumn(
      content,
      facet,
      values.map((value) => value[facet]),
    );
  return {
    shelves: shelve(listings.map(({ stems }) => stems.flatMap((stem) => repeated(stem, repeats)).join(' '))),
    catalogue: {
      count: groups.length,
      shelf: shelfSize,
      repeats,
      words: {
        name: pack(listings.map(({ counts }) => counts.name)),
        activity: pack(listings.map(({ counts }) => counts.activity)),
        text: pack(listings.map(({ counts }) => counts.text)),
      },
      letters: firstLetters(groups.map(nameOf)),
      freshness: pack(groups.map(({ data }) => freshnessCodes.indexOf(freshnessOf(data.checked, today)))),
      facets: Object.fromEntries(
        coreFacets.map((facet) => [facet, column(facet)]),
      ) as CatalogueFile['facets'],
      lexicon: packLexicon(lexicon),
      joined: joinedWords([...texts.flatMap((text) => Object.values(text).flat(2)), ...phrases.flat()]),
      outwards: content.postcodes.map(({ data }) => data.title),
    },
    facets: Object.fromEntries(moreFacets.map((facet) => [facet, column(facet)])) as MoreFacets,
    positions: columnOf(groups.map(({ data }) => positionsOf(content, data))),
    vocabulary: vocabularyOf(texts, phrases.flat()),
    meetings: meetingTable(content, groups),
    cards: groups.map((group) => cardOf(content, group, today)),
  };
}

function facetColumn(content: Content, facet: GroupFacet, lists: readonly (readonly string[])[]): FacetFile {
  const ids = facetOptions(content, facet, lists.flat());
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const { sets, rows } = columnOf(lists.map((list) => list.flatMap((id) => numbers.get(id) ?? [])));
  return {
    values: ids.map((id) => ({ id, name: facetValueName(content, facet, id) })),
    sets: sets.map(pack),
    rows: pack(rows),
  };
}

function repeated(stem: string, times: number): string[] {
  return Array.from({ length: times }, () => indexed(stem));
}

function shelve(texts: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(texts.length / shelfSize) }, (_, shelf) =>
    texts.slice(shelf * shelfSize, (shelf + 1) * shelfSize).join(' '),
  );
}

function firstLetters(names: readonly string[]): [string, number][] {
  const first = new Map<string, number>();
  for (const [row, name] of names.entries()) {
    const letters = name.slice(0, 2);
    if (!first.has(letters)) first.set(letters, row);
  }
  return [...first];
}

function positionsOf(content: Content, group: Entry<'groups'>['data']): [number, number][] {
  return venuesOf(content, group).flatMap(({ data: { position } }): [number, number][] =>
    position ? [[Math.round(position.latitude * 1000), Math.round(position.longitude * 1000)]] : [],
  );
}

function vocabularyOf(
  texts: readonly Record<string, string[][]>[],
  phrased: readonly string[],
): DirectoryIndex['vocabulary'] {
  const counts = new Map<string, number>();
  const add = (word: string, count: number) => {
    if (word.length >= shortestWord && !/^\d+$/.test(word) && !isStopWord(word))
      counts.set(word, (counts.get(word) ?? 0) + count);
  };
  for (const text of texts) for (const word of new Set(Object.values(text).flat(2))) add(word, 1);
  for (const word of new Set(phrased)) if (!counts.has(word)) add(word, lexiconCount);
  const sorted = [...counts].sort(([a], [b]) => compareText(a, b));
  return {
    words: sorted.map(([word]) => word).join(' '),
    counts: pack(sorted.map(([, count]) => Math.min(count, mostPacked))),
  };
}

/** The words that consist of two others, by their stems: who writes "play group" finds the playgroup. */
function joinedWords(all: readonly string[]): string {
  const words = new Set(all.filter((word) => word.length >= shortestWord && !isStopWord(word)));
  const joined = [...words].filter((word) =>
    Array.from(word).some(
      (_, at) => at >= shortestWord && words.has(word.slice(0, at)) && words.has(word.slice(at)),
    ),
  );
  return [...new Set(joined.map(stemOf))].sort().join(' ');
}

function meetingTable({ council }: Content, groups: readonly Entry<'groups'>[]): MeetingTable {
  const { sets, rows } = columnOf(
    groups.flatMap(({ data }) => data.activities.map(({ schedule }) => [schedule])),
  );
  let at = 0;
  return {
    schedules: sets.flat(),
    rows: groups.map(({ data }) => data.activities.map(() => rows[at++] ?? 0)),
    closed: groups.flatMap(({ data: { closed } }, row): [number, string | null][] =>
      closed ? [[row, closed.until ?? null]] : [],
    ),
    calendar: council.calendar ?? null,
  };
}

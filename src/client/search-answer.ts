import { hasWords, keepKnown, nothingChosen, type Search } from '../domain/search.ts';
import { unlikeWords, type SearchResult } from '../domain/search-result.ts';
import {
  foundWords,
  leftOutWords,
  nothingWords,
  similarWords,
  unknownWords,
  wordlessWords,
} from '../domain/search-words.ts';
import { readResults, type Found, type SearchIndex } from './search-index.ts';
import type { View } from './search-view.ts';

/**
 * What the index says to a search, ready to be shown.
 * @param search nothing before anything is asked
 * @param shown how many results are drawn
 */
export async function answer(index: SearchIndex, search: Search | undefined, shown: number): Promise<View> {
  const { known } = index;
  if (!search) return { status: [], results: [], known, chosen: nothingChosen, counts: known };
  const { query } = search;
  const { chosen, unknown } = keepKnown(search.chosen, known);
  const notes = unknown.length > 0 ? [unknownWords(unknown)] : [];
  if (query && !hasWords(query))
    return { status: [wordlessWords(query), ...notes], results: [], known, chosen, counts: {} };
  const found = await index.find({ query, chosen });
  const results = await readResults(found, 0, shown);
  const status = [...describe({ query, chosen }, found, results), ...notes];
  return { status, results, found, known, chosen, counts: found.counts };
}

function describe(
  search: Search,
  { hits, withoutFilters, leftOut }: Found,
  results: SearchResult[],
): string[] {
  const first = foundWords(search, hits.length);
  if (hits.length === 0) return [first, nothingWords(search, withoutFilters)];
  const words = results.flatMap((result) => result.hits);
  const unlike = unlikeWords(search.query, words).filter((word) => !leftOut.includes(word));
  return [
    first,
    ...(leftOut.length > 0 ? [leftOutWords(leftOut)] : []),
    ...(unlike.length > 0 ? [similarWords(unlike)] : []),
  ];
}

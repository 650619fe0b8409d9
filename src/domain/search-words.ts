import { facets, hasFilters, longestQuery, type Facet, type Search } from './search.ts';
import { countWords, numberWords } from './words.ts';

export const facetNames: Record<Facet, string> = {
  kind: 'Kind',
  strategy: 'Strategy',
  state: 'State',
  place: 'Place',
  category: 'Category',
};

const longestQuoted = 60;
const mostQuoted = 3;

/** How many were found and for what: "2 results for “compact”, with kind: Promise or Fund." */
export function foundWords(search: Search, total: number): string {
  const what = search.query ? ` for ${quoted(search.query)}` : '';
  const count = total === 0 ? 'Nothing found' : countWords(total, 'result');
  return `${count}${what}${filterWords(search)}.`;
}

/** What to try where nothing was found. */
export function nothingWords(search: Search, withoutFilters: number): string {
  if (hasFilters(search.chosen) && withoutFilters > 0)
    return `Without the filters there ${withoutFilters === 1 ? 'is' : 'are'} ${countWords(withoutFilters, 'result')}.`;
  return 'Check the spelling, try fewer or other words, or browse.';
}

/** Why a query of signs alone finds nothing. */
export function wordlessWords(query: string): string {
  return `${quoted(query)} has no letter or number to search for. Write a word, or browse.`;
}

/** That a query is longer than what is searched. */
export function cutWords(): string {
  return `Only the first ${longestQuery} characters were searched.`;
}

/** That filters in an address belong to nothing on the site. */
export function unknownWords(values: readonly string[]): string {
  return `No page has the filter ${quotedList(values)}: left out.`;
}

/** That words of a query are on no page. */
export function leftOutWords(words: readonly string[]): string {
  return `No page has ${quotedList(words)}: left out.`;
}

/** That words of a query are in no listing. */
export function leftOutListing(words: readonly string[]): string {
  return `No listing has ${quotedList(words)}: left out.`;
}

/** That words of a query are on no page, but words with the same beginning are. */
export function similarWords(words: readonly string[]): string {
  return `No page has ${quotedList(words)}: these have words that begin alike.`;
}

/** How much of the results is on the page. */
export function shownWords(shown: number, total: number): string {
  return `Showing ${numberWords(shown)} of ${numberWords(total)}`;
}

function filterWords({ chosen }: Search): string {
  const parts = facets
    .filter((facet) => chosen[facet].length > 0)
    .map((facet) => `${facetNames[facet].toLowerCase()}: ${chosen[facet].join(' or ')}`);
  return parts.length > 0 ? `, with ${parts.join('; ')}` : '';
}

function quotedList(texts: readonly string[]): string {
  const more = texts.length - mostQuoted;
  const named = texts.slice(0, mostQuoted).map(quoted);
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(' or ');
}

/** A text in quotation marks, shortened. */
export function quoted(text: string): string {
  const signs = [...text.replace(/^"(.*)"$/, '$1')];
  return `“${signs.slice(0, longestQuoted).join('')}${signs.length > longestQuoted ? '…' : ''}”`;
}

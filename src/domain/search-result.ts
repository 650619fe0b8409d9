import { listWords } from './words.ts';

const shownPlaces = 2;
const sameLetters = 4;
const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/**
 * The words around a hit, as text.
 * @param excerpt as Pagefind gives it: hits in mark elements, and only the signs < and > written as entities
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => {
      const isHit = piece.startsWith('<mark>') && piece.endsWith('</mark>');
      return { text: decodeEntities(isHit ? piece.slice(6, -7) : piece), isHit };
    })
    .filter(({ text }) => text !== '');
}

/** What a thing is, how it stands and where it is, for the line under its title. */
export function resultFacts(filters: Partial<Record<string, string[]>>): string[] {
  const { kind = [], state = [], place = [] } = filters;
  return [...kind, ...state, placesWords(place)].filter(Boolean);
}

/**
 * The words of a query that no hit resembles: where Pagefind does not know a word, it takes one with the same beginning.
 * @param hits the words that were found in the pages; nothing is claimed where there are none
 */
export function unlikeWords(query: string, hits: readonly string[]): string[] {
  const found = hits.map(bare);
  if (found.length === 0) return [];
  return query.split(' ').filter((word) => {
    const beginning = bare(word).slice(0, sameLetters);
    return !found.some((hit) => hit.includes(beginning));
  });
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function placesWords(places: string[]): string {
  const more = places.length - shownPlaces;
  return listWords(more > 1 ? [...places.slice(0, shownPlaces), `${more} more places`] : places);
}

function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
}

/** A run of text in an excerpt, and whether it is what was searched for. */
export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

/** A page that was found, as it is drawn. */
export interface SearchResult {
  title: string;
  address: string;
  facts: string[];
  excerpt: ExcerptPart[];
  /** The words of the page that matched. */
  hits: string[];
}

import { listWords } from './words.ts';

const shownPlaces = 2;
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
}

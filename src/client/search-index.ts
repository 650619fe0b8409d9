import { facets, filterOf, separateWords, type FacetCounts, type Search } from '../domain/search.ts';
import { excerptParts, resultFacts, type SearchResult } from '../domain/search-result.ts';

const excerptWords = 30;

let opening: Promise<SearchIndex> | undefined;
let failures = 0;

/**
 * Does something with the index, which is opened first where it is not. What fails is done once more with an index
 * that is opened anew, because the site may have been published since.
 * @param folder the address of the index, with a stroke at its end
 * @throws where the index is missing or broken
 */
export async function useIndex<T>(folder: string, use: (index: SearchIndex) => Promise<T>): Promise<T> {
  const first = (opening ??= open(folder));
  try {
    return await use(await first);
  } catch {
    drop(first);
  }
  const second = (opening ??= open(folder));
  try {
    return await use(await second);
  } catch (error) {
    drop(second);
    throw error;
  }
}

/** The results from one number to another, as they are drawn. */
export async function readResults(found: Found, from: number, to: number): Promise<SearchResult[]> {
  const pages = await Promise.all(found.hits.slice(from, to).map((hit) => hit.data()));
  return pages.map(({ url, excerpt, meta, filters, raw_content, locations }) => ({
    title: meta['title'] ?? url,
    address: url,
    facts: resultFacts(filters),
    excerpt: excerptParts(excerpt),
    hits: hitsOf(raw_content, locations),
  }));
}

function drop(index: Promise<SearchIndex>): void {
  if (opening !== index) return;
  opening = undefined;
  failures += 1;
  index.then(({ close }) => close()).catch(() => undefined);
}

async function open(folder: string): Promise<SearchIndex> {
  // A browser may remember that a module failed: another address asks again.
  const address = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  const [{ createInstance }, edition] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    readEdition(folder),
  ]);
  const engine = createInstance({ excerptLength: excerptWords, excerptEllipsis: '…' });
  const known: FacetCounts = await engine.filters();
  // Pagefind keeps silent where its list of filters fails to load; every page has a kind.
  if (!known.kind) throw new Error('the search index has no filters');
  const pages = Object.values(known.kind).reduce((sum, count) => sum + count, 0);
  return {
    known,
    preload: (query) => void engine.preload(query).catch(() => undefined),
    close: () => void engine.destroy(),
    async find(search) {
      const found = await find(engine, search, pages);
      if (found.hits.length > 0) return found;
      // Pagefind also keeps silent where a part of the index fails to load, and then finds nothing.
      if ((await readEdition(folder)) !== edition) throw new Error('the search index has changed');
      if (!(await findsItself(engine))) throw new Error('the search index has no words');
      return find(engine, search, pages);
    },
  };
}

/** Pagefind gives the places of the hits as numbers of words, which it parts at white space. */
function hitsOf(content: string, locations: readonly number[]): string[] {
  const words = content.split(/[^\S\uFEFF]+/);
  return [...new Set(locations.map((location) => words[location] ?? ''))];
}

/** Whether a page is found by its own title. */
async function findsItself(engine: Engine): Promise<boolean> {
  const all = await engine.search(null, { filters: {}, sort: {} });
  const title = (await all.results[0]?.data())?.meta['title'] ?? '';
  return (await engine.search(title, { filters: {}, sort: {} })).results.length > 0;
}

async function readEdition(folder: string): Promise<string> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} for the search index`);
  return response.text();
}

async function find(engine: Engine, { query, chosen }: Search, pages: number): Promise<Found> {
  const ask = (term: string, filters: Filters) =>
    engine.search(term || null, { filters, sort: term ? {} : { title: 'asc' } });
  const counted = facets.filter((facet) => chosen[facet].length > 0);
  const [main, others, alone] = await Promise.all([
    ask(query, filterOf(chosen)),
    Promise.all(counted.map((facet) => ask(query, filterOf(chosen, facet)))),
    Promise.all(separateWords(query).map(async (word) => ({ word, ...(await ask(word, {})) }))),
  ]);
  const counts: FacetCounts = { ...main.filters };
  counted.forEach((facet, index) => (counts[facet] = others[index]?.filters[facet] ?? {}));
  return {
    hits: main.results,
    counts,
    withoutFilters: query ? main.unfilteredResultCount : pages,
    leftOut: alone.filter(({ results }) => results.length === 0).map(({ word }) => word),
  };
}

/** What was found, and how many pages each filter would give: a facet's own choice does not lower its counts. */
export interface Found {
  hits: Hit[];
  counts: FacetCounts;
  withoutFilters: number;
  /** The words that no page has: Pagefind searches for the others. */
  leftOut: string[];
}

/** An index that is open. */
export interface SearchIndex {
  known: FacetCounts;
  /** @throws where the index cannot be read, or is no longer the one that was opened */
  find(search: Search): Promise<Found>;
  preload(query: string): void;
  close(): void;
}

type Filters = Record<string, { any: string[] }>;

interface Hit {
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Partial<Record<string, string>>;
    filters: Partial<Record<string, string[]>>;
    raw_content: string;
    locations: number[];
  }>;
}

interface Engine {
  search(
    term: string | null,
    options: { filters: Filters; sort: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: Hit[]; unfilteredResultCount: number; filters: FacetCounts }>;
  preload(term: string): Promise<unknown>;
  filters(): Promise<FacetCounts>;
  destroy(): Promise<void>;
}

interface Pagefind {
  createInstance(options: { excerptLength: number; excerptEllipsis: string }): Engine;
}

import type { Catalogue } from '../domain/directory/catalogue.ts';
import type { TextIndex } from '../domain/directory/evidence.ts';
import { indexed } from '../domain/directory/listing-text.ts';
import { stemOf } from '../domain/directory/tokens.ts';
import { textPlaces } from '../domain/directory/text-places.ts';

/** In milliseconds. */
const noteDelay = 150;

/** The text index, open. */
export interface OpenText extends TextIndex {
  /** @throws where a part of it could not be fetched: Pagefind keeps silent then, and finds nothing */
  checkFetched(): Promise<void>;
  close(): void;
}

/**
 * Opens the text index. Pagefind finds on which shelves a word stands, and where; the places tell the listings.
 * @param folder the address of the index, with a stroke at its end
 * @throws where it cannot be read
 */
export async function openText(folder: string, opening: Promise<Catalogue>): Promise<OpenText> {
  const opened = performance.now();
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // In a worker it would be another 10 kB and a round trip; a search of 10,000 listings takes it less than a frame or two.
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  const [catalogue] = await Promise.all([opening, pagefind.filters()]);
  const found = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const places = textPlaces(catalogue);
  const shelves = new Map(catalogue.shelves.map((id, number) => [id, number]));
  return {
    find(token, isBegun) {
      const term = isBegun ? token : indexed(stemOf(token));
      const known = found.get(term) ?? find(term);
      found.set(term, known);
      return known;
    },
    async checkFetched() {
      // The browser notes what became of a request a moment after it has told of it.
      await new Promise((done) => setTimeout(done, noteDelay));
      if (hasFailedSince(`${folder}index/`, opened)) throw new Error('the text index is incomplete');
    },
    close: () => void pagefind.destroy(),
  };

  async function find(term: string): Promise<ReadonlyMap<number, number>> {
    const hits = new Map<number, number>();
    const { results } = await pagefind.search(term);
    for (const { id, words } of results) {
      const shelf = shelves.get(id);
      if (shelf !== undefined) places.add(hits, shelf, words);
    }
    return hits;
  }
}

/**
 * Whether a file of a folder could not be fetched, as the browser remembers it.
 * @param since a time of performance.now(): what failed before may be there by now
 */
function hasFailedSince(folder: string, since: number): boolean {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.some(
    // Older browsers do not tell the status.
    ({ name, startTime, responseStatus = 200 }: Partial<PerformanceResourceTiming>) =>
      name?.includes(folder) && (startTime ?? 0) >= since && responseStatus >= 400,
  );
}

interface Engine {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
}

interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: true }): Engine;
}

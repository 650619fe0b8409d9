import type { Catalogue } from '../domain/directory/catalogue.ts';
import type { TextIndex } from '../domain/directory/evidence.ts';
import { indexed } from '../domain/directory/listing-text.ts';
import { stemOf } from '../domain/directory/tokens.ts';
import { textPlaces } from '../domain/directory/text-places.ts';

/** The text index, open. A search in it fails where a part of it cannot be read. */
export interface OpenText extends TextIndex {
  close(): void;
}

/**
 * Opens the text index. Pagefind finds on which shelves a word stands, and where; the places tell the listings.
 * @param folder the address of the index, with a stroke at its end
 * @throws where it cannot be read
 */
export async function openText(folder: string, opening: Promise<Catalogue>): Promise<OpenText> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // In a worker it would be another 10 kB and a round trip; a search of 10,000 listings takes it less than a frame or two.
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  const [catalogue] = await Promise.all([opening, pagefind.filters()]);
  const found = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const places = textPlaces(catalogue);
  let checking: Promise<void> | undefined;
  const shelves = new Map(catalogue.shelves.map((id, number) => [id, number]));
  return {
    find(token, isBegun) {
      const term = isBegun ? token : indexed(stemOf(token));
      const known = found.get(term) ?? find(term);
      found.set(term, known);
      return known;
    },
    close: () => void pagefind.destroy(),
  };

  async function find(term: string): Promise<ReadonlyMap<number, number>> {
    const hits = new Map<number, number>();
    const { results } = await pagefind.search(term);
    if (results.length === 0) await (checking ??= checkParts(folder, catalogue.parts));
    for (const { id, words } of results) {
      const shelf = shelves.get(id);
      if (shelf !== undefined) places.add(hits, shelf, words);
    }
    return hits;
  }
}

/** Pagefind keeps silent where a part of its index fails to load, and finds nothing. @throws where one is not there */
async function checkParts(folder: string, parts: readonly string[]): Promise<void> {
  const heads = await Promise.all(parts.map((part) => fetch(`${folder}index/${part}`, { method: 'HEAD' })));
  if (heads.some(({ ok }) => !ok)) throw new Error('the text index is incomplete');
}

interface Engine {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
}

interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: true }): Engine;
}

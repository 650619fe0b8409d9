import { brotliCompressSync, constants } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Content } from '../../src/schemas/index.ts';
import { listingWords, type ListingWords } from './listing-words.ts';
import { precisionOf, type BenchQuestion } from './questions.ts';
import { typedTexts } from './typing.ts';

/** How another search does with the same listings and questions. */
export interface RivalFigures {
  /** What is fetched before anything can be found. */
  bytes: number[];
  /** Milliseconds of each whole question. */
  times: number[];
  /** Milliseconds of each beginning of a text that is typed letter by letter. */
  keys: number[];
  /** The precision of each question, by its set. */
  precisions: { name: string; shares: (number | undefined)[] }[];
}

const options = {
  fields: ['name', 'activities', 'text', 'categories'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 3, activities: 2, categories: 2 } },
};

/** Searches with MiniSearch, in this process; its program, about 6 kB, is not in the bytes, nor are the cards. */
export function tryMiniSearch(
  content: Content,
  sets: readonly { name: string; questions: readonly BenchQuestion[] }[],
): RivalFigures & { indexSeconds: number } {
  const began = performance.now();
  const engine = new MiniSearch<ListingWords>(options);
  engine.addAll(listingWords(content));
  const file = Buffer.from(JSON.stringify(engine));
  const indexSeconds = (performance.now() - began) / 1000;
  const all = content.groups.map(({ id }) => id);
  const times: number[] = [];
  const search = (text: string, into: number[]) => {
    const start = performance.now();
    const found = engine.search(text);
    into.push(performance.now() - start);
    return found.map(({ id }) => String(id));
  };
  const precisions = sets.map(({ name, questions }) => ({
    name,
    shares: questions.map((question) => precisionOf(question, search(question.typed, times), all)),
  }));
  const keys: number[] = [];
  for (const text of typedTexts)
    for (let end = 1; end <= text.length; end++) search(text.slice(0, end), keys);
  return { bytes: [compressedSize(file)], times, keys, precisions, indexSeconds };
}

/** The best compression of tens of megabytes takes minutes. */
function compressedSize(file: Buffer): number {
  const quality = file.length < 1_000_000 ? constants.BROTLI_MAX_QUALITY : 9;
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

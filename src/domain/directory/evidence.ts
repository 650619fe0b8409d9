import type { Catalogue, FacetColumn } from './catalogue.ts';
import type { GroupFacet } from '../group-facets.ts';
import type { Alternative, Part } from './question.ts';
import type { Evidence } from './ranking.ts';

/** Looks up words in the texts of listings. */
export interface TextIndex {
  /**
   * The listings with a word, or with a word that begins with it, and how much its best place in each counts: 1 in the
   * name, less elsewhere.
   */
  find(token: string, isBegun: boolean): Promise<ReadonlyMap<number, number>>;
}

/** The facets as far as they are here; `load` fetches the rest. */
export interface Facets {
  get(facet: GroupFacet): Promise<FacetColumn>;
}

/** What the value of a facet counts beside the word itself: a choir comes before all that is music. */
const facetWeight = 0.6;
/** A listing names the category first that it is most about; each further one counts so much less. */
const later = 0.9;
/** A listing that is about one thing is more about it than one that is about several. */
const other = 0.98;

/** Finds how well each listing fits each part of a question: by its words, by its facets, and best by both. */
export function gatherEvidence(
  { count }: Catalogue,
  parts: readonly Part[],
  index: TextIndex,
  facets: Facets,
): Promise<Evidence[]> {
  return Promise.all(
    parts.map(async (part) => {
      const [byWords, byFacets] = [new Float32Array(count), new Float32Array(count)];
      const named = new Uint8Array(count);
      let fitting = 0;
      await Promise.all(
        part.alternatives.map((alternative) =>
          'facet' in alternative
            ? fitFacet(byFacets, alternative, facets)
            : fitWords(byWords, named, alternative, index).then((hits) => {
                if (alternative.strength === 1) fitting = Math.max(fitting, hits);
              }),
        ),
      );
      const fits = byWords.map((words, row) => 1 - (1 - words) * (1 - facetWeight * (byFacets[row] ?? 0)));
      return { part, fits, named, fitting: fitting || countAbove(fits) };
    }),
  );
}

async function fitFacet(
  fits: Float32Array,
  { facet, values, strength }: Extract<Alternative, { facet: GroupFacet }>,
  facets: Facets,
): Promise<void> {
  const column = await facets.get(facet);
  const wanted = new Set(column.values.flatMap(({ id }, number) => (values.includes(id) ? [number] : [])));
  const ofSet = column.sets.map((set) => {
    const at = set.findIndex((value) => wanted.has(value));
    return at < 0 ? 0 : strength * (facet === 'category' ? later ** at * other ** (set.length - 1) : 1);
  });
  for (const [row, set] of column.rows.entries()) keep(fits, row, ofSet[set] ?? 0);
}

async function fitWords(
  fits: Float32Array,
  named: Uint8Array,
  { words, isBegun = false, strength }: Extract<Alternative, { words: string[] }>,
  index: TextIndex,
): Promise<number> {
  let hits = 0;
  const [first, ...others] = await Promise.all(words.map((word) => index.find(word, isBegun)));
  for (const [row, weight] of first ?? []) {
    const weights = [weight, ...others.map((found) => found.get(row) ?? 0)];
    if (weights.includes(0)) continue;
    hits += 1;
    keep(fits, row, (strength * weights.reduce((total, one) => total + one, 0)) / weights.length);
    const count = weights.filter((one) => one === 1).length;
    if (strength === 1) named[row] = Math.max(named[row] ?? 0, count);
  }
  return hits;
}

function countAbove(fits: Float32Array): number {
  let count = 0;
  for (const fit of fits) if (fit > 0) count += 1;
  return count;
}

function keep(fits: Float32Array, row: number, value: number): void {
  if (value > (fits[row] ?? 0)) fits[row] = value;
}

import type { Catalogue } from './catalogue.ts';

/** What a word counts in the name of a listing, in the names of its activities, and in the rest. */
const weights = [1, 0.85, 0.55] as const;

/** Where the words of each listing begin on its shelf. */
export interface TextPlaces {
  /** Turns the places of hits on one shelf into listings, and adds what each hit counts where it counts more than before. */
  add(hits: Map<number, number>, shelf: number, places: readonly number[]): void;
}

/**
 * The text index holds many listings in one record, a shelf: a hit is a place among the words of a shelf, counted from 0.
 * This finds the listing to which a place belongs, and the part of it.
 */
export function textPlaces({
  count,
  shelf: size,
  repeats,
  words,
}: Pick<Catalogue, 'count' | 'shelf' | 'repeats' | 'words'>): TextPlaces {
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) {
    const begins = row % size === 0 ? 0 : (starts[row] ?? 0);
    starts[row] = begins;
    starts[row + 1] = begins + lengthOf(row);
  }
  function lengthOf(row: number): number {
    return (words.name[row] ?? 0) + (words.activity[row] ?? 0) + (words.text[row] ?? 0);
  }
  return {
    add(hits, shelf, places) {
      const first = shelf * size;
      const last = Math.min(first + size, count) - 1;
      let row = first;
      const positions = new Set(places.map((place) => Math.floor(place / repeats)));
      for (const place of [...positions].sort((a, b) => a - b)) {
        while (row < last && place >= (starts[row] ?? 0) + lengthOf(row)) row += 1;
        const within = place - (starts[row] ?? 0);
        const field =
          within < (words.name[row] ?? 0)
            ? 0
            : within < (words.name[row] ?? 0) + (words.activity[row] ?? 0)
              ? 1
              : 2;
        const weight = weights[field];
        if (weight > (hits.get(row) ?? 0)) hits.set(row, weight);
      }
    },
  };
}

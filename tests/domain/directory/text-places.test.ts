import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textPlaces } from '../../../src/domain/directory/text-places.ts';

const listing = fc.record({ name: fc.nat(4), activity: fc.nat(4), text: fc.nat(9) });

it('every place on a shelf leads to its listing and to the part of it', () => {
  fc.assert(
    fc.property(
      fc.array(listing, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (listings, shelf) => {
        const places = textPlaces({
          count: listings.length,
          shelf,
          repeats: 3,
          words: {
            name: listings.map(({ name }) => name),
            activity: listings.map(({ activity }) => activity),
            text: listings.map(({ text }) => text),
          },
        });
        let place = 0;
        for (const [row, { name, activity, text }] of listings.entries()) {
          if (row % shelf === 0) place = 0;
          const weights = [...Array(name).fill(1), ...Array(activity).fill(0.85), ...Array(text).fill(0.55)];
          for (const weight of weights) {
            const hits = new Map<number, number>();
            places.add(hits, Math.floor(row / shelf), [3 * place, 3 * place + 1, 3 * place + 2]);
            place += 1;
            expect([...hits]).toEqual([[row, weight]]);
          }
        }
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milesBetween, milesWords } from '../../src/domain/distance.ts';

const maidstone = { latitude: 51.2724, longitude: 0.5225 };
const positions = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('miles', () => {
  test.each([
    [
      'London to Paris',
      { latitude: 51.5074, longitude: -0.1278 },
      { latitude: 48.8566, longitude: 2.3522 },
      213.5,
    ],
    ['Maidstone to Canterbury', maidstone, { latitude: 51.2802, longitude: 1.0789 }, 24.1],
    ['a degree of the equator', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }, 69.1],
    ['the poles', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 40 }, 12436.9],
    ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 69.1],
    ['nowhere', maidstone, maidstone, 0],
  ])('%s', (_, from, to, miles) => {
    expect(milesBetween(from, to)).toBeCloseTo(miles, 0);
    expect(milesBetween(from, to)).toBe(milesBetween(to, from));
  });

  test('are never less than none, nor more than half round the earth, nor shorter by a detour', () => {
    fc.assert(
      fc.property(positions, positions, positions, (a, b, c) => {
        expect(milesBetween(a, b)).toBeGreaterThanOrEqual(0);
        expect(milesBetween(a, b)).toBeLessThanOrEqual(12_437);
        expect(milesBetween(a, b)).toBeLessThanOrEqual(milesBetween(a, c) + milesBetween(c, b) + 0.001);
      }),
    );
  });
});

test.each([
  [0, 'under half a mile'],
  [0.449, 'under half a mile'],
  [0.5, 'about half a mile'],
  [0.96, 'about 1 mile'],
  [1.04, 'about 1 mile'],
  [1.06, 'about 1.1 miles'],
  [2.3, 'about 2.3 miles'],
  [9.94, 'about 9.9 miles'],
  [9.96, 'about 10 miles'],
  [10.4, 'about 10 miles'],
  [1234.5, 'about 1,235 miles'],
])('%s in words: %s', (miles, words) => {
  expect(milesWords(miles)).toBe(words);
});

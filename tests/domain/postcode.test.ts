import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPostcode, nearestOutward, postcodeWords, readPostcode } from '../../src/domain/postcode.ts';

const known = ['ME1', 'ME14', 'ME15', 'ME20', 'TN12'];
const isKnown = (outward: string) => known.includes(outward);

const capital = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digit = fc.constantFrom(...'0123456789');
/** A postcode of any of the six shapes, with its parts. */
const postcodes = fc
  .tuple(
    fc.array(capital, { minLength: 1, maxLength: 2 }),
    digit,
    fc.option(fc.oneof(capital, digit), { nil: '' }),
    digit,
    fc.array(capital, { minLength: 2, maxLength: 2 }),
  )
  .map(([area, first, second, sector, unit]) => {
    const outward = `${area.join('')}${first}${second}`;
    return { outward, sector, full: `${outward} ${sector}${unit.join('')}` };
  });

describe('what is typed', () => {
  test.each([
    ['me15 6jq', { outward: 'ME15', sector: '6', full: 'ME15 6JQ' }],
    ['ME156JQ', { outward: 'ME15', sector: '6', full: 'ME15 6JQ' }],
    [' Me 15 6 jq ', { outward: 'ME15', sector: '6', full: 'ME15 6JQ' }],
    ['ＭＥ１５ 6JQ', { outward: 'ME15', sector: '6', full: 'ME15 6JQ' }],
    ['me16jq', { outward: 'ME1', sector: '6', full: 'ME1 6JQ' }],
    ['W1A1AA', { outward: 'W1A', sector: '1', full: 'W1A 1AA' }],
    ['me15 6', { outward: 'ME15', sector: '6' }],
    ['ME15 6J', { outward: 'ME15', sector: '6' }],
    ['ME156', { outward: 'ME15', sector: '6' }],
    ['me1 5', { outward: 'ME1', sector: '5' }],
    ['ME 1 5', { outward: 'ME1', sector: '5' }],
    ['ME15', { outward: 'ME15' }],
    ['me 15', { outward: 'ME15' }],
    ['b1', { outward: 'B1' }],
  ])('%j is read', (typed, postcode) => {
    expect(readPostcode(typed)).toEqual(postcode);
  });

  test.each([
    '',
    ' ',
    'me',
    '15',
    'MEE15',
    'ME15 66',
    'ME15 6JQX',
    'scouts',
    'ME15 6JQ!',
    `ME15${' '.repeat(50)}6JQ`,
  ])('%j is no postcode', (typed) => {
    expect(readPostcode(typed)).toBeUndefined();
  });

  test('any spacing and capitals of a postcode give the same', () => {
    fc.assert(
      fc.property(
        postcodes,
        fc.infiniteStream(fc.constantFrom('', '', ' ', '\t', '\u00a0')),
        fc.boolean(),
        (postcode, gaps, small) => {
          const spaced = [...postcode.full.replace(' ', '')].map((sign) => sign + gaps.next().value).join('');
          expect(readPostcode(small ? spaced.toLowerCase() : spaced)).toEqual(postcode);
        },
      ),
    );
  });

  test('what was read reads the same when it is written', () => {
    fc.assert(
      fc.property(postcodes, fc.constantFrom(0, 2, 3), (postcode, cut) => {
        const read = readPostcode(postcode.full.slice(0, postcode.full.length - cut).trim());
        expect(read).toBeDefined();
        if (read) expect(readPostcode(postcodeWords(read))).toEqual(read);
      }),
    );
  });

  test('nothing that can be typed does harm', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.oneof(capital, digit, fc.constant(' ')) }),
        ),
        (typed) => {
          for (const postcode of [readPostcode(typed), findPostcode(typed, isKnown)?.postcode])
            if (postcode) expect(postcode.outward).toMatch(/^[A-Z]{1,2}\d[A-Z\d]?$/);
        },
      ),
    );
    expect(readPostcode('1'.repeat(10_000))).toBeUndefined();
    expect(findPostcode('me15'.repeat(10_000), isKnown)).toBeUndefined();
  });
});

describe('a postcode in a query', () => {
  test.each([
    ['youth club near ME15 6JQ', 'ME15 6JQ', 'youth club near'],
    ['ME15 6JQ youth club', 'ME15 6JQ', 'youth club'],
    ['scouts me15 6jq, please', 'ME15 6JQ', 'scouts , please'],
    ['scouts me156jq', 'ME15 6JQ', 'scouts'],
    ['scouts ME15 6 JQ', 'ME15 6JQ', 'scouts'],
    ['scouts ME14', 'ME14', 'scouts'],
    ['scouts (ME14) tonight', 'ME14', 'scouts ( ) tonight'],
    ['scouts in ME14.', 'ME14', 'scouts in .'],
    ['scouts ME15 6', 'ME15 6', 'scouts'],
    ['scouts ME15 6J', 'ME15 6', 'scouts'],
    ['ME15 5-11 years', 'ME15', '5-11 years'],
    ['ME15 6 to 8', 'ME15', '6 to 8'],
    ['ME15 6 year olds', 'ME15', '6 year olds'],
    ['choir ME15 6 pm', 'ME15 6', 'choir pm'],
    ['choir SW1A 1AA', 'SW1A 1AA', 'choir'],
    [' me 15 ', 'ME15', ''],
    ['ME14 or ME15', 'ME14', 'or ME15'],
    ['B12 club ME20', 'ME20', 'B12 club'],
  ])('%j has %s', (query, written, rest) => {
    const found = findPostcode(query, isKnown);
    expect(found && postcodeWords(found.postcode)).toBe(written);
    expect(found?.rest).toBe(rest);
  });

  test.each([
    'B12 club',
    'vitamin B12',
    'U11 2nd team',
    'A1 1st aid',
    'join me 15 July',
    'me15.example.org',
    'club@me15',
    'some15',
    'théME15',
    "l'ME15",
    'ME15-based',
    'over 60s',
    '5K run',
  ])('%j has none', (query) => {
    expect(findPostcode(query, isKnown)).toBeUndefined();
  });

  test('is found whatever stands around it, and never inside a longer word', () => {
    const words = fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/);
    fc.assert(
      fc.property(postcodes, words, words, fc.constantFrom(...'abzé7'), (postcode, before, after, letter) => {
        const found = findPostcode(`${before} ${postcode.full} ${after}`, () => true);
        expect(found).toEqual({ postcode, rest: `${before} ${after}` });
        expect(
          findPostcode(`${before} x${letter}${postcode.full.replace(' ', '')}${letter} ${after}`, () => true),
        ).toBeUndefined();
      }),
    );
  });
});

test.each([
  ['ME21', 'ME20'],
  ['ME16', 'ME15'],
  ['TN1', 'TN12'],
  ['M15', undefined],
  ['SE1', undefined],
])('the nearest known code to %s is %s', (outward, nearest) => {
  expect(nearestOutward(outward, known)).toBe(nearest);
});

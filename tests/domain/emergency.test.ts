import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/domain/area.ts';
import { dayNumber, dayOfNumber } from '../../src/domain/day-number.ts';
import { amountWords, confirmationOf, confirmationWords, offerWords } from '../../src/domain/emergency.ts';
import { byKind, helpersOf, placeSheet, reachOf, sheetLinks } from '../../src/domain/emergency-sheet.ts';
import { viewGroups } from '../../src/domain/group.ts';
import { addMonths } from '../../src/domain/partial-date.ts';
import { emergency } from '../../src/schemas/fields/emergency.ts';
import { contentOf, today } from '../fixtures/copy.ts';
import { papers } from './papers.ts';

const offersOf = (on?: string) => ({
  offers: [{ kind: 'hall' as const }],
  ...(on === undefined ? {} : { confirmed: { on, by: 'the group itself' } }),
});

describe('a confirmation', () => {
  it('holds for 12 months from its day, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 900 }), (first, later) => {
        const on = dayOfNumber(dayNumber('2020-02-27') + first);
        const day = dayOfNumber(dayNumber(on) + later);
        expect(confirmationOf(offersOf(on), day)).toBe(day < addMonths(on, 12) ? 'confirmed' : 'lapsed');
      }),
    );
  });

  it('is told with its day', () => {
    expect(confirmationWords(offersOf(), today)).toBe('Nobody has confirmed it yet');
    expect(confirmationWords(offersOf('2026-03-04'), today)).toBe(
      'Confirmed on 4 March 2026 by the group itself',
    );
    expect(confirmationWords(offersOf('2025-03-04'), today)).toBe('Not confirmed since 4 March 2025');
  });
});

it('an offer says how much, in which languages, and what else one must know', () => {
  expect(offerWords({ kind: 'hall', number: 1 })).toBe('Hall: 1 person');
  expect(offerWords({ kind: 'vehicles', number: 16, words: 'With a lift.' })).toBe(
    'Vehicles: 16 seats. With a lift.',
  );
  expect(offerWords({ kind: 'generator' })).toBe('Generator');
  expect(amountWords({ kind: 'translation', languages: ['pl', 'bfi'], number: 3 })).toBe(
    'Polish and British Sign Language, 3 speakers',
  );
});

describe('the sheet', () => {
  const groups = viewGroups(papers, '2026-11-22');
  const helpers = helpersOf(groups, '2026-11-22');

  it('has made-up groups alone, of every kind of offer, in every ward', () => {
    expect(helpers.length).toBeGreaterThan(30);
    expect(helpers.filter(({ group }) => !group.data.demonstration)).toEqual([]);
    expect(byKind(helpers).map(({ kind }) => kind)).toHaveLength(7);
    const names = sheetLinks(papers, helpers).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'High Street',
        'Park Wood',
        'Shepway North',
        'Shepway South',
        'Tovil',
        'Marden',
      ]),
    );
    expect(names.indexOf('Tovil')).toBeLessThan(names.indexOf('Kent'));
  });

  it('tells the most of a thing first', () => {
    for (const { offered } of byKind(helpers)) {
      const numbers = offered.map(({ offer }) => offer.number ?? 0);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
  });

  it('counts as many groups for a place as its own page has', () => {
    for (const { id, count } of sheetLinks(papers, helpers)) {
      const kind = papers.places.find((place) => place.id === id)?.data.kind ?? 'ward';
      const { here } = placeSheet(kind, areaOf(papers, { groups, promises: [] }, id), '2026-11-22');
      expect(here, id).toHaveLength(count);
    }
  });

  it('leaves a closed group out, unless its offers hold all the same', () => {
    const idsOf = (whileClosed: string) => {
      const content = contentOf((copy) =>
        copy.replace(
          'groups/demo-tiddlywinks-club.json',
          '"whileClosed": true',
          `"whileClosed": ${whileClosed}`,
        ),
      );
      return helpersOf(viewGroups(content, today), today).map(({ group }) => group.id);
    };
    expect(idsOf('true')).toEqual(['demo-tiddlywinks-club']);
    expect(idsOf('false')).toEqual([]);
  });

  it('gives no secret address, and no number that may not be shown', () => {
    const content = contentOf((copy) =>
      copy.replace(
        'groups/harbour-house.json',
        '"checked"',
        '"emergency": { "offers": [{ "kind": "kitchen" }] },\n  "checked"',
      ),
    );
    const house = viewGroups(content, today).find(({ id }) => id === 'harbour-house');
    expect(house && reachOf(content, house, today).where.join()).not.toMatch(/Quay|ME15/);
  });
});

it('knows no field for contacts', () => {
  expect(emergency.safeParse({ ...offersOf(), phone: '01632 960001' }).success).toBe(false);
});

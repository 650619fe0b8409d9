import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a word that means itself', () => {
  const told = toldOf((copy) => {
    copy.replace('synonyms/pastimes.json', '"vegetables"', '"Veg Patch"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/synonyms/pastimes.json:6:55
      words › 2 › means › 2 is what was typed  [synonym-cycle]
        found: "Veg Patch"
        expected: a word that stands in the listings, and in no list as a word that is typed"
  `);
});

it('tells of a chain, where one word leads to another and that to a third', () => {
  const told = toldOf((copy) => {
    copy.replace('synonyms/pastimes.json', '"vegetables"', '"tiddlies"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/synonyms/pastimes.json:6:55
      words › 2 › means › 2 is itself typed, in synonyms/pastimes.json  [synonym-cycle]
        found: "tiddlies"
        expected: a word that stands in the listings, and in no list as a word that is typed"
  `);
});

it('tells of each word in a ring of two lists', () => {
  const told = toldOf((copy) => {
    copy.replace('synonyms/pastimes.json', '"vegetables"', '"plot"');
    copy.write(
      'synonyms/plots.json',
      '{ "title": "Plots", "summary": "Land.", "words": [{ "typed": ["plot"], "means": ["veg-patch"] }] }\n',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/synonyms/pastimes.json:6:55
      words › 2 › means › 2 is itself typed, in synonyms/plots.json  [synonym-cycle]
        found: "plot"
        expected: a word that stands in the listings, and in no list as a word that is typed

    council/synonyms/plots.json:1:82
      words › 1 › means › 1 is itself typed, in synonyms/pastimes.json  [synonym-cycle]
        found: "veg-patch"
        expected: a word that stands in the listings, and in no list as a word that is typed"
  `);
});

it('accepts two lists that mean the same, and a meaning that leads to a category', () => {
  const told = toldOf((copy) => {
    copy.write(
      'synonyms/plots.json',
      '{ "title": "Plots", "summary": "Land.", "words": [{ "typed": ["plot"], "means": ["allotments"] }] }\n',
    );
  });
  expect(told).toBe('');
});

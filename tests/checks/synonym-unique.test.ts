import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a synonym of two categories and of one that is a title', () => {
  const told = toldOf((copy) => {
    copy.replace('categories/games.json', '"play"', '"Wild-Life", "gardening"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/categories/games.json:4:29
      synonyms › 2 is a name of categories/gardening.json too  [synonym-unique]
        found: "gardening"
        expected: each name in one category only"
  `);
});

it('tells of a synonym that stands twice', () => {
  const told = toldOf((copy) => {
    copy.replace('categories/games.json', '"play"', '"board games"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/categories/games.json:4:31
      synonyms › 2 stands twice in this list  [synonym-unique]
        found: "board games"
        expected: each name in one category only"
  `);
});

it('accepts two spellings in one category', () => {
  const told = toldOf((copy) => {
    copy.replace('categories/games.json', '"play"', '"Board-games"');
  });
  expect(told).toBe('');
});

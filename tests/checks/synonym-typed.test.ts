import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a word that leads to a category already', () => {
  const told = toldOf((copy) => {
    copy.replace('synonyms/pastimes.json', '"squidgers"', '"Board-Games", "games"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/synonyms/pastimes.json:5:29
      words › 1 › typed › 2 is a word of categories/games.json too  [synonym-typed]
        found: "Board-Games"
        expected: each word once; capitals, accents and signs do not count

    council/synonyms/pastimes.json:5:44
      words › 1 › typed › 3 is a word of categories/games.json too  [synonym-typed]
        found: "games"
        expected: each word once; capitals, accents and signs do not count"
  `);
});

it('tells of a word of two lists and of one that stands twice in one', () => {
  const told = toldOf((copy) => {
    copy.replace('synonyms/pastimes.json', '"squidgers"', '"Tiddlíes"');
    copy.write(
      'synonyms/plots.json',
      '{ "title": "Plots", "summary": "Land.", "words": [{ "typed": ["Veg-patch"], "means": ["plot"] }] }\n',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/synonyms/pastimes.json:5:29
      words › 1 › typed › 2 stands twice in this file  [synonym-typed]
        found: "Tiddlíes"
        expected: each word once; capitals, accents and signs do not count

    council/synonyms/plots.json:1:63
      words › 1 › typed › 1 is a word of synonyms/pastimes.json too  [synonym-typed]
        found: "Veg-patch"
        expected: each word once; capitals, accents and signs do not count"
  `);
});

it('accepts a word that is near to another', () => {
  const told = toldOf((copy) => {
    copy.replace('synonyms/pastimes.json', '"squidgers"', '"tiddly", "game"');
  });
  expect(told).toBe('');
});

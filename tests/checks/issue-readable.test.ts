import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'newsletters/parish-post.json';

it('accepts an issue with a text, with a link, or with both', () => {
  expect(toldOf(() => undefined)).toBe('');
});

it('tells of an issue that nobody can read', () => {
  expect(toldOf((copy) => copy.replace(file, ',\n      "link": "https://post.example.org/1"', '')))
    .toMatchInlineSnapshot(`
      "council/newsletters/parish-post.json:36:5
        issues › 1 has neither a text nor a link  [issue-readable]
          found: "First post"
          expected: what stands in it, as text, or the address where it can be read, as link
          example: "link": "https://www.example.org/newsletter""
    `);
});

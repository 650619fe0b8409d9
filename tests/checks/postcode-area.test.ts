import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a file with the name of another area, and of a sector that stands twice', () => {
  const told = toldOf((copy) => {
    copy.replace('postcodes/tn12.json', '"TN12"', '"TN1"');
    copy.replace('postcodes/me15.json', '"sector": "9"', '"sector": "0"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/postcodes/me15.json:11:7
      sectors › 2 › sector stands twice in this file  [postcode-area]
        found: "0"
        expected: each sector once, with all its places

    council/postcodes/tn12.json:2:3
      title is not the name of the file  [postcode-area]
        found: "TN1"
        expected: "TN12", or the file name tn1.json"
  `);
});

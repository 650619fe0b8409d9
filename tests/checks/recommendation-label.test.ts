import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const first = '"label": "1",';

it('tells of a number that two recommendations have', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'decisions/grants-2023-02.json',
      '"recommendations": [',
      `"recommendations": [{ ${first} "text": "Ask the villages." },`,
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/decisions/grants-2023-02.json:14:7
      recommendations › 2 › label is the number of another recommendation of this report  [recommendation-label]
        found: 1
        expected: the number in the report, or none where the report gives none"
  `);
});

it('accepts several recommendations without a number', () => {
  const told = toldOf((copy) => {
    copy.replace('decisions/grants-2023-02.json', first, '');
    copy.replace(
      'decisions/grants-2023-02.json',
      '"recommendations": [',
      '"recommendations": [{ "text": "Ask the villages." },',
    );
  });
  expect(told).toBe('');
});

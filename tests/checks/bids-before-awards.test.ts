import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const fund = 'funds/village-grants.json';

it('tells of fewer bids than awards in one paper at one date', () => {
  const told = toldOf((copy) => {
    copy.replace(fund, '"count": 9', '"count": 4');
    copy.replace(fund, '"written": "September 2023"', '"written": "January 2025"');
    copy.replace(fund, '"iso": "2023-09"', '"iso": "2025-01"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:26:9
      phases › 1 › bids › count is less than the awards that the same paper counts at the same date, January 2025  [bids-before-awards]
        found: 4
        expected: at least 5; or, if the bids were counted earlier, that date in asOf"
  `);
});

it('accepts fewer bids that were counted earlier', () => {
  expect(toldOf((copy) => copy.replace(fund, '"count": 9', '"count": 4'))).toBe('');
});

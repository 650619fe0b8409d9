import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a fund that pays for more than it has, and shows the sum', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/lark-chest.json',
      '"written": "£50,000", "pence": 5000000',
      '"written": "£24,999", "pence": 2499900',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/lark-chest.json:5:3
      budget is less than what is paid from the fund  [fund-covers]
        found: £24,999
        expected: at least £20,000 (funds/village-grants.json) + £5,000 (actions/riverside-benches.mdx) = £25,000"
  `);
});

it('counts a promise to set up a fund and the fund itself once', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/lark-chest.json',
      '"written": "£50,000", "pence": 5000000',
      '"written": "£25,000", "pence": 2500000',
    );
  });
  expect(told).toBe('');
});

import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const fund = 'funds/village-grants.json';

it('tells of a fund that has not the money of its promise', () => {
  const told = toldOf((copy) =>
    copy.replace(fund, '"written": "£20,000", "pence": 2000000', '"written": "£19,000", "pence": 1900000'),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:5:3
      budget is not the money of the promise that set the fund up  [fund-promise]
        found: £19,000
        expected: £20,000, as actions/village-grants.mdx has it now: £20,000 − £19,000 = £1,000 apart"
  `);
});

it('holds the fund against the money as a later paper changed it', () => {
  const revise = (copy: { replace: (file: string, text: string, by: string) => void }) =>
    copy.replace(
      'actions/village-grants.mdx',
      '      - Eight grants were given.\n',
      `      - Eight grants were given.
    revised:
      agreedFunding:
        amount: { basis: stated, written: '£18,000', pence: 1800000 }
        fund: lark-chest
`,
    );
  expect(toldOf(revise)).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:5:3
      budget is not the money of the promise that set the fund up  [fund-promise]
        found: £20,000
        expected: £18,000, as actions/village-grants.mdx has it now: £20,000 − £18,000 = £2,000 apart"
  `);
  const both = toldOf((copy) => {
    revise(copy);
    copy.replace(fund, '"written": "£20,000", "pence": 2000000', '"written": "£18,000", "pence": 1800000');
  });
  expect(both).toBe('');
});

it('tells of another fund that pays', () => {
  const told = toldOf((copy) => copy.replace(fund, '  "paidFrom": "lark-chest",\n', ''));
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:6:3
      action does not agree with the promise that set the fund up  [fund-promise]
        found: no paidFrom
        expected: "paidFrom": "lark-chest", the fund that pays for it in actions/village-grants.mdx"
  `);
});

it('tells of a promise that is said to have set up two funds', () => {
  const told = toldOf((copy) =>
    copy.replace(
      'funds/lark-chest.json',
      '"start"',
      '"action": "village-grants",\n  "paidFrom": "lark-chest",\n  "start"',
    ),
  );
  expect(told).toContain('names a promise that set up another fund  [fund-promise]');
});

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
        expected: at least £20,000 (actions/village-grants.mdx, funds/village-grants.json) + £5,000 (actions/riverside-benches.mdx) = £25,000"
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

it('counts what a later paper changed as it is now', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/lark-chest.json',
      '"written": "£50,000", "pence": 5000000',
      '"written": "£25,000", "pence": 2500000',
    );
    copy.replace(
      'actions/riverside-benches.mdx',
      'updates:\n',
      `updates:
  - date: { basis: stated, written: June 2023, iso: '2023-06', precision: month }
    points: []
    revised:
      agreedFunding:
        amount: { basis: stated, written: '£6,000', pence: 600000 }
        fund: lark-chest
    source: { document: progress-report-2025, section: Row 2 }
`,
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/lark-chest.json:5:3
      budget is less than what is paid from the fund  [fund-covers]
        found: £25,000
        expected: at least £20,000 (actions/village-grants.mdx, funds/village-grants.json) + £6,000 (actions/riverside-benches.mdx) = £26,000"
  `);
});

it('does not take two funds of one amount for one', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/lark-chest.json',
      '"written": "£50,000", "pence": 5000000',
      '"written": "£44,000", "pence": 4400000',
    );
    copy.replace('funds/village-grants.json', '  "action": "village-grants",\n', '');
  });
  expect(told).toContain('= £45,000');
});

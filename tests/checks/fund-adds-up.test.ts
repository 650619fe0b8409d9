import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a round that gives more than the fund has', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "£8,500", "pence": 850000',
      '"basis": "stated", "written": "£20,500", "pence": 2050000',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:37:9
      phases › 1 › awards › amount is more than the fund has  [fund-adds-up]
        found: £20,500
        expected: at most the budget of the fund, £20,000"
  `);
});

it('tells of rounds that together give more than the fund has', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "£8,500", "pence": 850000',
      '"basis": "stated", "written": "£15,000", "pence": 1500000',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:14:3
      phases give more than the fund has  [fund-adds-up]
        found: £15,000 + £6,000 = £21,000
        expected: at most the budget of the fund, £20,000"
  `);
});

it('accepts awards that come to the budget', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "£8,500", "pence": 850000',
      '"basis": "stated", "written": "£14,000", "pence": 1400000',
    );
  });
  expect(told).toBe('');
});

it('accepts any awards where the budget is not stated', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "£20,000", "pence": 2000000',
      '"basis": "not-stated", "because": "blank"',
    );
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "£8,500", "pence": 850000',
      '"basis": "stated", "written": "£85,000", "pence": 8500000',
    );
  });
  expect(told).toBe('');
});

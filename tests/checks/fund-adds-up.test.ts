import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

it('tells of a round that gives more than the fund has', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "£8,500", "pence": 850000',
      '"basis": "stated", "written": "£20,500", "pence": 2050000',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:38:9
      phases › 1 › awards › amount is more than the fund has  [fund-adds-up]
        found: £20,500 − £20,000 = £500 too much
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
    "council/funds/village-grants.json:15:3
      phases give more than the fund has  [fund-adds-up]
        found: £15,000 (awarded) + £6,000 (awarded) = £21,000
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

it('tells of awards above what was set aside for their round, with the arithmetic', () => {
  const told = toldOf((copy) => setAside(copy, '£8,000', 800_000));
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:39:9
      phases › 1 › awards › amount is more than was set aside for the round  [fund-adds-up]
        found: £8,500 − £8,000 = £500 too much
        expected: at most what was set aside for First round, £8,000"
  `);
});

it('tells of rounds for which more is set aside than the fund has', () => {
  const told = toldOf((copy) => setAside(copy, '£15,000', 1_500_000));
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:15:3
      phases give more than the fund has  [fund-adds-up]
        found: £15,000 (set aside) + £6,000 (awarded) = £21,000
        expected: at most the budget of the fund, £20,000"
  `);
});

/** Says what was set aside for the first round. */
function setAside(copy: Copy, written: string, pence: number): void {
  copy.replace(
    'funds/village-grants.json',
    '      "bids": {',
    `      "budget": { "basis": "stated", "written": "${written}", "pence": ${pence} },\n      "bids": {`,
  );
}

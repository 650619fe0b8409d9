import { expect, it } from 'vitest';
import { money } from '../../src/schemas/fields/money.ts';
import { toldOf } from '../fixtures/copy.ts';

const fund = 'funds/lark-chest.json';

it.each([
  [-5_000_000, 'is below zero'],
  [Infinity, 'is not a whole number of pence'],
  [NaN, 'is not a whole number of pence'],
  [50_000.5, 'is not a whole number of pence'],
  ['50,000', 'is not a whole number of pence'],
  [null, 'is not a whole number of pence'],
  [99_999_999_999_999, 'is more than £100 billion'],
])('refuses %s pence', (pence, problem) => {
  const { error } = money.safeParse({ basis: 'stated', written: '£50,000', pence });
  expect(error?.issues).toMatchObject([{ path: ['pence'], message: problem }]);
});

it('shows an endless amount as it is', () => {
  const told = toldOf((copy) => copy.replace(fund, '"pence": 5000000', '"pence": 1e999'));
  expect(told).toMatchInlineSnapshot(`
    "council/funds/lark-chest.json:5:56
      budget › pence is not a whole number of pence  [schema]
        found: Infinity
        expected: The amount in whole pence: £150,000 is 15000000. Digits alone, no £ and no comma.
        example: 15000000"
  `);
});

it('tells of money without a basis, or with one and the fields of another', () => {
  const told = toldOf((copy) => {
    copy.replace(fund, '"basis": "stated", "written": "£50,000"', '"written": "£50,000"');
    copy.replace(
      'funds/village-grants.json',
      '"basis": "stated", "written": "£20,000"',
      '"basis": "not-applicable", "written": "n/a"',
    );
    copy.replace('actions/night-bus.mdx', 'basis: not-stated', 'basis: not stated');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:9:5
      agreedFunding › amount › basis must say its basis: stated, not-applicable, not-stated or existing-budgets  [schema]
        found: "not stated"
        expected: one of stated, not-applicable, not-stated, existing-budgets
        did you mean: not-stated?

    council/funds/lark-chest.json:5:3
      budget › basis is missing  [schema]
        expected: one of stated, not-applicable, not-stated, existing-budgets

    council/funds/village-grants.json:5:60
      budget › pence is not a field here  [unknown-field]
        found: 2000000
        expected: one of basis, written"
  `);
});

it('keeps the four cases apart', () => {
  for (const value of [
    { basis: 'stated', written: '£0', pence: 0 },
    { basis: 'not-applicable', written: 'n/a' },
    { basis: 'not-stated', because: 'blank' },
    { basis: 'existing-budgets', written: 'Existing budgets' },
  ])
    expect(money.parse(value)).toEqual(value);
});

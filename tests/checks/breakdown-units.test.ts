import { expect, test } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'breakdowns/village-money.json';

test('tells of people among pounds', () => {
  const told = toldOf((copy) =>
    copy.replace(file, '"unit": "percent", "value": 55', '"unit": "count", "value": 55'),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/breakdowns/village-money.json:25:19
      parts › 2 › amount › unit is no part of the whole, which is an amount of money  [breakdown-units]
        found: count
        expected: money or percent"
  `);
});

test('tells of a count in a whole that is a share', () => {
  const told = toldOf((copy) =>
    copy.replace('breakdowns/benches.json', '"unit": "count", "value": 6', '"unit": "percent", "value": 60'),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/breakdowns/benches.json:14:19
      parts › 1 › amount › unit is no part of the whole, which is a share in percent  [breakdown-units]
        found: count
        expected: percent

    council/breakdowns/benches.json:20:19
      parts › 2 › amount › unit is no part of the whole, which is a share in percent  [breakdown-units]
        found: count
        expected: percent"
  `);
});

test('tells of a share of more than 100 percent', () => {
  const told = toldOf((copy) => copy.replace(file, '"value": 55', '"value": 155'));
  expect(told).toMatchInlineSnapshot(`
    "council/breakdowns/village-money.json:25:38
      parts › 2 › amount › value is more than 100 percent  [schema]
        found: 155
        expected: The share of the whole, in percent."
  `);
});

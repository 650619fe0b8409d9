import { expect, test } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'breakdowns/benches.json';

test('tells of parts that come to more than the whole, with their sum', () => {
  const told = toldOf((copy) => copy.replace(file, '"value": 4', '"value": 5'));
  expect(told).toMatchInlineSnapshot(`
    "council/breakdowns/benches.json:11:3
      parts disagree with one another, and the file does not say so  [breakdown-disagrees]
        found: The parts come to 7. The whole is 6. The figures disagree: 1 too much.
        expected: a “disagreement” that tells readers how, or other figures
        example: "disagreement": "The parts come to 20. The whole is 18. Both stay as written.""
  `);
});

test('tells of a share that the numbers do not give', () => {
  const told = toldOf((copy) =>
    copy.replace(file, '"value": 2 },', '"value": 2 },\n      "statedShare": 31.1,'),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/breakdowns/benches.json:11:3
      parts disagree with one another, and the file does not say so  [breakdown-disagrees]
        found: put up: 31.1% in the paper, about 33.3% by its numbers
        expected: a “disagreement” that tells readers how, or other figures
        example: "disagreement": "The parts come to 20. The whole is 18. Both stay as written.""
  `);
});

test('accepts a share that is rounded as the paper rounds it', () => {
  const told = toldOf((copy) =>
    copy.replace(file, '"value": 2 },', '"value": 2 },\n      "statedShare": 33,'),
  );
  expect(told).toBe('');
});

test('accepts figures that disagree where the file says so, and tells of words that are not needed any more', () => {
  expect(toldOf((copy) => copy.replace('breakdowns/village-money.json', '"value": 55', '"value": 54'))).toBe(
    '',
  );
  const told = toldOf((copy) => copy.replace('breakdowns/village-money.json', '"value": 55', '"value": 40'));
  expect(told).toMatchInlineSnapshot(`
    "council/breakdowns/village-money.json:30:3
      disagreement is said of figures that agree  [breakdown-disagrees]
        found: The parts come to the whole: 100%.
        expected: no such line, or other figures"
  `);
});

test('accepts parts that leave a rest', () => {
  expect(toldOf((copy) => copy.replace(file, '"value": 4', '"value": 3'))).toBe('');
});

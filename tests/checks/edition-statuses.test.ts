import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { editionOf, promiseOf, writeMillPlan } from '../fixtures/mill-plan.ts';

it('tells of a count that the content does not have, with the arithmetic', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'roof').statuses = { 'mill-2024': { written: 'Red', state: 'not-started' } };
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2024.json:17:7
      statuses › 1 › count is not how many promises have the status "Amber" from this paper  [edition-statuses]
        found: 2, of 2 "Amber" + 0 "Red" = 2
        expected: 1, of 1 "Amber" + 1 "Red" + 1 without a status = 3 rows
        example: "count": 1

    council/editions/mill-2024.json:22:7
      statuses › 2 › count is not how many promises have the status "Red" from this paper  [edition-statuses]
        found: 0, of 2 "Amber" + 0 "Red" = 2
        expected: 1, of 1 "Amber" + 1 "Red" + 1 without a status = 3 rows
        example: "count": 1"
  `);
});

it('tells of counts that add up to more than the rows', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      editionOf(plan, 'mill-2024').statuses = [{ written: 'Amber', state: 'under-way', count: 4 }];
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2024.json:13:3
      statuses add up to more rows than the paper lists  [edition-statuses]
        found: 4 "Amber" = 4
        expected: at most 3, the number in rows

    council/editions/mill-2024.json:17:7
      statuses › 1 › count is not how many promises have the status "Amber" from this paper  [edition-statuses]
        found: 4, of 4 "Amber" = 4
        expected: 2, of 2 "Amber" + 1 without a status = 3 rows
        example: "count": 2"
  `);
});

it('tells of a status that stands in the scale twice', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      editionOf(plan, 'mill-2024').statuses?.push({ written: 'Amber', state: 'under-way', count: 0 });
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2024.json:25:7
      statuses › 3 › written stands in the scale twice  [edition-statuses]
        found: "Amber"
        expected: each status once, letter for letter, with the number of all its rows"
  `);
});

it('asks for the scale where promises have a status, and writes it', () => {
  const told = toldOf((copy) => writeMillPlan(copy, (plan) => delete editionOf(plan, 'mill-2024').statuses));
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2024.json:1:1
      statuses is missing, though promises have a status from this paper  [edition-statuses]
        found: 2 "Amber" + 1 without a status = 3 rows
        expected: the scale of the paper, each status once, with how many rows have it
        example: "statuses": [{"written":"Amber","state":"under-way","count":2}]"
  `);
});

it('accepts rows without a status, and a status that no row has', () => {
  expect(toldOf((copy) => writeMillPlan(copy))).toBe('');
});

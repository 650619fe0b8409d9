import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { editionOf, promiseOf, writeMillPlan } from '../fixtures/mill-plan.ts';

it('tells of a status that the paper does not have, with the nearest one', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'roof').statuses = { 'mill-2024': { written: 'Ambre', state: 'under-way' } };
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/roof.mdx:16:110
      updates › 1 › status › written is not in the scale of mill-2024  [status-in-scale]
        found: "Ambre"
        expected: one of "Amber", "Red" (editions/mill-2024.json)
        did you mean: Amber?

    council/editions/mill-2024.json:17:7
      statuses › 1 › count is not how many promises have the status "Amber" from this paper  [edition-statuses]
        found: 2, of 2 "Amber" + 0 "Red" = 2
        expected: 1, of 1 "Amber" + 0 "Red" + 1 "Ambre" + 1 without a status = 3 rows
        example: "count": 1"
  `);
});

it('tells of a state that the scale does not give', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'roof').statuses = { 'mill-2024': { written: 'Amber', state: 'stopped' } };
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/roof.mdx:16:128
      updates › 1 › status › state is not what the scale of mill-2024 makes of "Amber"  [status-in-scale]
        found: stopped
        expected: under-way (editions/mill-2024.json)"
  `);
});

it('takes the scale of the paper for a note on words that mean something else elsewhere', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      const status = { written: 'Ongoing as everyday work', state: 'complete' } as const;
      promiseOf(plan, 'roof').statuses = { 'mill-2024': status };
      editionOf(plan, 'mill-2024').statuses = [
        { written: 'Amber', state: 'under-way', count: 1 },
        { ...status, count: 1 },
      ];
    }),
  );
  expect(told).toBe('');
});

it('does not let a scale turn incomplete into complete', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      const status = { written: 'Incomplete', state: 'complete' } as const;
      promiseOf(plan, 'roof').statuses = { 'mill-2024': status };
      editionOf(plan, 'mill-2024').statuses = [
        { written: 'Amber', state: 'under-way', count: 1 },
        { ...status, count: 1 },
      ];
    }),
  );
  expect(told).toContain('does not agree with the words "Incomplete"  [state-mapped]');
});

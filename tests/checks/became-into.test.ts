import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { promiseOf, writeMillPlan } from '../fixtures/mill-plan.ts';

it('tells of a promise that is named twice', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'roof').became = [
        { how: 'split', into: ['whole-house', 'whole-house'], paper: 'mill-2025' },
      ];
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/roof.mdx:18:42
      became › 1 › into › 2 is named twice  [became-into]
        found: whole-house
        expected: each promise once"
  `);
});

it('tells of a promise that the paper does not list', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'roof').became = [{ how: 'merged', into: ['pond'], paper: 'mill-2025' }];
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/roof.mdx:18:29
      became › 1 › into › 1 is no row of editions/mill-2025.json, the edition of the paper that says so  [became-into]
        found: pond
        expected: a promise that mill-2025 lists; or mill-2025 among the sources of actions/pond.mdx
        example: sources:
            - document: mill-2025
              section: Row 1"
  `);
});

it('accepts a promise of a plan of which no edition is known', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'roof').became = [{ how: 'carried-forward', into: ['night-bus'], paper: 'mill-2025' }];
    }),
  );
  expect(told).toBe('');
});

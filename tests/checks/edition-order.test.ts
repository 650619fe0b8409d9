import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { editionOf, writeMillPlan } from '../fixtures/mill-plan.ts';

it('tells of an edition that follows a later one', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      editionOf(plan, 'mill-2025').month = '2023-05';
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/pond.mdx:17:64
      became › 1 › source › document is older than the promise  [became-paper]
        found: mill-2025, May 2023
        expected: a paper that is later than mill-2024, May 2024

    council/actions/roof.mdx:18:54
      became › 1 › source › document is older than the promise  [became-paper]
        found: mill-2025, May 2023
        expected: a paper that is later than mill-2024, May 2024

    council/editions/mill-2024.json:1:1
      follows is missing, though editions/mill-2025.json lists the promises of mill-plan at an earlier date  [edition-chain]
        expected: the newest edition before this one, so that each of its rows is accounted for here
        example: "follows": "mill-2025"

    council/editions/mill-2025.json:12:3
      follows names an edition that is not older  [edition-order]
        found: mill-2024, May 2024
        expected: an edition from before May 2023"
  `);
});

it('tells of an edition that follows itself', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      editionOf(plan, 'mill-2024').follows = 'mill-2024';
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2024.json:12:3
      follows names the edition itself  [edition-order]
        found: mill-2024 → mill-2024
        expected: the edition before it, or no such line

    council/editions/mill-2025.json:12:3
      follows names an edition that editions/mill-2024.json follows already  [edition-chain]
        found: mill-2024
        expected: the newest edition before this one"
  `);
});

it('tells of a ring of editions once', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      editionOf(plan, 'mill-2024').follows = 'mill-2025';
    }),
  );
  expect(told.match(/\[edition-order\]/g)).toHaveLength(1);
  expect(told).toContain('found: mill-2024 → mill-2025 → mill-2024');
});

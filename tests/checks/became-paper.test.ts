import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { promiseOf, writeMillPlan } from '../fixtures/mill-plan.ts';

it('tells of a paper that is older than the promise', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'whole-house').became = [{ how: 'completed', paper: 'together-plan-2023' }];
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/whole-house.mdx:17:34
      became › 1 › source › document is older than the promise  [became-paper]
        found: together-plan-2023, March 2023
        expected: a paper that is later than mill-2025, May 2025"
  `);
});

it('tells of the paper that makes the promise', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'whole-house').became = [
        { how: 'dropped', reason: { basis: 'not-stated' }, paper: 'mill-2025' },
      ];
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/whole-house.mdx:17:64
      became › 1 › source › document is the paper that makes the promise  [became-paper]
        found: "mill-2025"
        expected: a later paper"
  `);
});

it('tells of one paper that is named twice', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'pond').became?.push({ how: 'not-mentioned', paper: 'mill-2025' });
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/pond.mdx:18:38
      became › 2 › source › document is the paper of another became of this promise  [became-paper]
        found: "mill-2025"
        expected: one became for each paper, with all that it says"
  `);
});

it('accepts a paper without a date: it may be later', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'whole-house').became = [{ how: 'completed', paper: 'mill-survey' }];
    }),
  );
  expect(told).toBe('');
});

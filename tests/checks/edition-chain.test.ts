import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { editionOf, promiseOf, writeMillPlan } from '../fixtures/mill-plan.ts';

const third = { id: 'mill-2026', title: 'Mill plan of 2026', month: '2026-05', rows: 2 };

it('tells of an edition that passes over the one before it', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      plan.editions.push(third);
      for (const id of ['wheel', 'whole-house']) promiseOf(plan, id).listed.push(third.id);
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2026.json:1:1
      follows is missing, though editions/mill-2025.json lists the promises of mill-plan at an earlier date  [edition-chain]
        expected: the newest edition before this one, so that each of its rows is accounted for here
        example: "follows": "mill-2025""
  `);
});

it('tells of two editions that follow the same', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      plan.editions.push({ ...third, follows: 'mill-2024', rows: 3 });
      for (const id of ['wheel', 'roof', 'pond']) promiseOf(plan, id).listed.push(third.id);
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2026.json:12:3
      follows names an edition that editions/mill-2025.json follows already  [edition-chain]
        found: mill-2024
        expected: the newest edition before this one"
  `);
});

it('tells of two editions of one paper', () => {
  const told = toldOf((copy) => {
    writeMillPlan(copy);
    copy.replace('editions/mill-2025.json', '"document": "mill-2025"', '"document": "mill-2024"');
  });
  expect(told).toContain(
    'document is the paper of editions/mill-2024.json too  [edition-chain]\n    found: mill-2024',
  );
});

it('accepts an edition of another strategy at any date', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      delete editionOf(plan, 'mill-2025').follows;
      plan.editions.reverse();
      plan.editions.pop();
      plan.promises = plan.promises.filter(({ listed }) => listed.includes('mill-2025'));
      for (const promise of plan.promises) {
        promise.listed = ['mill-2025'];
        delete promise.statuses;
      }
    }),
  );
  expect(told).toBe('');
});

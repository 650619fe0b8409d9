import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { editionOf, promiseOf, writeMillPlan } from '../fixtures/mill-plan.ts';

it('tells how many rows are missing, and which the edition before had', () => {
  const told = toldOf((copy) => {
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'wheel').listed = ['mill-2024'];
    });
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/wheel.mdx:17:1
      became does not say what became of wheel, a row of editions/mill-2024.json, in editions/mill-2025.json  [row-accounted]
        found: nothing that names mill-2025: no source, no update and no became
        expected: one more item in became, with this paper as its source; or, where the paper lists the promise, the paper among its sources
        example: became:
            - how: not-mentioned
              source:
                document: mill-2025
                section: The whole list

    council/editions/mill-2025.json:13:3
      rows is not the number of promises of mill-plan that name mill-2025 as a source or in an update  [edition-rows]
        found: 2, and 1 such promises: 1 missing
        expected: as many promises as the paper lists
          perhaps missing: wheel
        example: sources:
            - document: mill-2025
              section: Row 2"
  `);
});

it('tells which promises of the strategy do not name the paper, where it follows none', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      editionOf(plan, 'mill-2024').rows = 4;
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2024.json:12:3
      rows is not the number of promises of mill-plan that name mill-2024 as a source or in an update  [edition-rows]
        found: 4, and 3 such promises: 1 missing
        expected: as many promises as the paper lists
          perhaps missing: whole-house
        example: sources:
            - document: mill-2024
              section: Row 4"
  `);
});

it('tells how many rows are too many, and of which the paper says nothing', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      editionOf(plan, 'mill-2024').rows = 2;
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2024.json:12:3
      rows is not the number of promises of mill-plan that name mill-2024 as a source or in an update  [edition-rows]
        found: 2, and 3 such promises: 1 too many
        expected: as many promises as the paper lists
          perhaps too many: pond
        example: "rows": 3"
  `);
});

it('names rows that are said to be left out before others', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'pond').listed.push('mill-2025');
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2025.json:13:3
      rows is not the number of promises of mill-plan that name mill-2025 as a source or in an update  [edition-rows]
        found: 2, and 3 such promises: 1 too many
        expected: as many promises as the paper lists
          perhaps too many: pond
        example: "rows": 3"
  `);
});

it('waits for a file that is not valid: it may be the row', () => {
  const told = toldOf((copy) => {
    writeMillPlan(copy);
    copy.replace('actions/wheel.mdx', 'summary:', 'sumary:');
  });
  expect(told).not.toContain('edition-rows');
});

import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';
import { promiseOf, writeMillPlan } from '../fixtures/mill-plan.ts';

it('tells of a row that the next edition has not and nothing accounts for', () => {
  const told = toldOf((copy) => writeMillPlan(copy, (plan) => delete promiseOf(plan, 'pond').became));
  expect(told).toMatchInlineSnapshot(`
    "council/actions/pond.mdx:16:1
      became does not say what became of pond, a row of editions/mill-2024.json, in editions/mill-2025.json  [row-accounted]
        found: nothing that names mill-2025: no source, no update and no became
        expected: one more item in became, with this paper as its source; or, where the paper lists the promise, the paper among its sources
        example: became:
            - how: not-mentioned
              source:
                document: mill-2025
                section: The whole list"
  `);
});

it('tells on which line there is another became, of another paper', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'pond').became = [{ how: 'not-mentioned', paper: 'progress-report-2025' }];
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/pond.mdx:16:1
      became does not say what became of pond, a row of editions/mill-2024.json, in editions/mill-2025.json  [row-accounted]
        found: nothing that names mill-2025: no source, no update and no became
        expected: one more item in became, with this paper as its source; or, where the paper lists the promise, the paper among its sources
        example: became:
            - how: not-mentioned
              source:
                document: mill-2025
                section: The whole list"
  `);
});

it('tells of a row that is both: there, and no longer there', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      promiseOf(plan, 'wheel').became = [{ how: 'not-mentioned', paper: 'mill-2025' }];
    }),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/actions/wheel.mdx:18:6
      became › 1 › how says that the promise is no longer there, but it is a row of editions/mill-2025.json  [row-accounted]
        found: not-mentioned; and mill-2025 is source 2
        expected: one of the two: no such became, or this paper neither among the sources nor in an update. Of a promise that it still lists, a paper can only say carried-forward or dropped"
  `);
});

it('accepts a paper that lists a promise for the last time and says so', () => {
  const told = toldOf((copy) =>
    writeMillPlan(copy, (plan) => {
      const ending = { how: 'dropped', reason: { basis: 'not-stated' }, paper: 'mill-2025' } as const;
      promiseOf(plan, 'wheel').became = [ending];
      const third = { id: 'mill-2026', title: 'Mill plan of 2026', month: '2026-05', rows: 1 };
      plan.editions.push({ ...third, follows: 'mill-2025' });
      promiseOf(plan, 'whole-house').listed.push('mill-2026');
    }),
  );
  expect(told).toBe('');
});

it('leaves an edition that does not exist to reference-exists', () => {
  const told = toldOf((copy) => {
    writeMillPlan(copy);
    copy.replace('editions/mill-2025.json', '"follows": "mill-2024"', '"follows": "mill-2042"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/editions/mill-2025.json:12:3
      follows names an entry that does not exist in editions/  [reference-exists]
        found: "mill-2042"
        expected: the name of a file in editions/, without its ending
        example: mill-2024
        did you mean: mill-2024?"
  `);
});

import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const review = (strategy: string, year: string) => `---
title: The year
summary: What the year brought.
strategy: ${strategy}
year: ${year}
sources:
  - document: progress-report-2025
    section: Row 1
---

Much was done.
`;

it('tells of a commentary whose file has another name than its strategy and year', () => {
  const told = toldOf((copy) => write(copy, 'larkshire-together-2023-24', 'larkshire-together', '2024-25'));
  expect(told).toMatchInlineSnapshot(`
    "council/reviews/larkshire-together-2023-24.mdx:5:1
      year and the strategy do not make the name of the file  [review-year]
        found: "larkshire-together-2023-24.mdx"
        expected: larkshire-together-2024-25.mdx, or another strategy or year"
  `);
});

it('tells of a year in which no paper reported', () => {
  const told = toldOf((copy) => write(copy, 'larkshire-together-2021-22', 'larkshire-together', '2021-22'));
  expect(told).toMatchInlineSnapshot(`
    "council/reviews/larkshire-together-2021-22.mdx:5:1
      year is a year in which no paper reported on larkshire-together  [review-year]
        found: "2021-22"
        expected: one of 2023-24, 2024-25
        did you mean: 2023-24?"
  `);
});

it('accepts a year with a report: January 2025 lies in 2024-25', () => {
  expect(toldOf((copy) => write(copy, 'larkshire-together-2024-25', 'larkshire-together', '2024-25'))).toBe(
    '',
  );
});

it('leaves a strategy that is not there to the rule on references', () => {
  const told = toldOf((copy) => write(copy, 'moon-plan-2024-25', 'moon-plan', '2024-25'));
  expect(told).toContain('[reference-exists]');
  expect(told).not.toContain('[review-year]');
});

function write(copy: Copy, id: string, strategy: string, year: string): void {
  copy.write(`reviews/${id}.mdx`, review(strategy, year));
}

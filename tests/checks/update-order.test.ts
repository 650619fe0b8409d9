import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of an update before the start of its action', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/village-grants.mdx',
      "written: autumn 2023\n      iso: '2023-09/2023-11'",
      "written: winter 2022\n      iso: '2022-12/2023-02'",
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/village-grants.mdx:33:5
      updates › 1 › date comes before the start of the action  [update-order]
        found: winter 2022
        expected: a date from April 2023 on, or another start"
  `);
});

it('takes the start of the strategy where the action states none', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/night-bus.mdx',
      "written: January 2025\n      iso: '2025-01'",
      "written: January 2022\n      iso: '2022-01'",
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:27:5
      updates › 1 › date comes before the start of the action  [update-order]
        found: January 2022
        expected: a date from 2023 on, or another start"
  `);
});

it('tells of two updates of one date', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/village-grants.mdx',
      "written: autumn 2023\n      iso: '2023-09/2023-11'\n      precision: season",
      "written: January 2025\n      iso: '2025-01-01/2025-01-31'\n      precision: range",
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/village-grants.mdx:43:5
      updates › 2 › date is the date of another update of this action  [update-order]
        found: January 2025
        expected: one update for each paper, with all that it says"
  `);
});

it('tells of updates in the wrong order', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/village-grants.mdx',
      "written: January 2025\n      iso: '2025-01'",
      "written: May 2023\n      iso: '2023-05'",
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/village-grants.mdx:43:5
      updates › 2 › date comes before the update above it  [update-order]
        found: May 2023
        expected: the updates in the order of their dates, oldest first"
  `);
});

it('accepts an update in the month of the start and one of this month', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/village-grants.mdx',
      "written: autumn 2023\n      iso: '2023-09/2023-11'\n      precision: season",
      "written: Apr-23\n      iso: '2023-04'\n      precision: month",
    );
    copy.replace(
      'actions/village-grants.mdx',
      "written: January 2025\n      iso: '2025-01'",
      "written: November 2026\n      iso: '2026-11'",
    );
  });
  expect(told).toBe('');
});

it('accepts any date where neither the action nor its strategy states a start', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/mend-the-mill.mdx',
      "written: January 2025\n      iso: '2025-01'",
      "written: January 2020\n      iso: '2020-01'",
    );
  });
  expect(told).toBe('');
});

import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const reading = '"written": "January 2025", "iso": "2025-01"';

it('tells of a reading from before the baseline', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/walkers.json', reading, '"written": "January 2023", "iso": "2023-01"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/walkers.json:22:7
      readings › 1 › date comes before the baseline  [measure-readings]
        found: January 2023
        expected: a date after the baseline (March 2023)"
  `);
});

it('tells of a reading that has the date of the baseline', () => {
  const told = toldOf((copy) => {
    copy.replace('measures/walkers.json', reading, '"written": "Mar-23", "iso": "2023-03"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/walkers.json:22:7
      readings › 1 › date is the date of the baseline, which stands above  [measure-readings]
        found: March 2023
        expected: a date after the baseline (March 2023)"
  `);
});

it('tells of a reading without a date', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'measures/walkers.json',
      `{ "basis": "stated", ${reading}, "precision": "month" }`,
      '{ "basis": "not-stated", "because": "blank" }',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/walkers.json:22:7
      readings › 1 › date is missing: a reading without a date cannot be held against anything  [measure-readings]
        found: not stated
        expected: the date of the figure"
  `);
});

it('tells of two readings of one date, and of readings in the wrong order', () => {
  const file = 'measures/falls-on-the-path.json';
  const told = toldOf((copy) => {
    copy.replace(file, '"written": "Mar-24", "iso": "2024-03"', '"written": "Sept 23", "iso": "2023-09"');
    copy.replace(file, reading, '"written": "August 2024", "iso": "2024-08"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/measures/falls-on-the-path.json:28:7
      readings › 2 › date is the date of another reading of this measure  [measure-readings]
        found: September 2023
        expected: one reading for each date

    council/measures/falls-on-the-path.json:40:7
      readings › 4 › date comes before the reading above it  [measure-readings]
        found: August 2024
        expected: the readings in the order of their dates, oldest first"
  `);
});

it('accepts a reading that may be later than the baseline', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'measures/walkers.json',
      `${reading}, "precision": "month"`,
      '"written": "2023", "iso": "2023", "precision": "year"',
    );
  });
  expect(told).toBe('');
});

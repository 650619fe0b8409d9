import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'newsletters/parish-post.json';

it('accepts issues in the order of their dates, be they days or months', () => {
  expect(toldOf(() => undefined)).toBe('');
});

it('tells of an issue that comes before the one above it', () => {
  expect(toldOf((copy) => copy.replace(file, '"iso": "2025-10-03"', '"iso": "2023-10-02"')))
    .toMatchInlineSnapshot(`
      "council/newsletters/parish-post.json:68:7
        issues › 4 › date comes before the issue above it  [issue-order]
          found: 2 October 2023
          expected: the issues in the order of their dates, oldest first"
    `);
});

it('tells of two issues of one date', () => {
  expect(toldOf((copy) => copy.replace(file, '"iso": "2025-10-03"', '"iso": "2025-09-05"'))).toContain(
    'is the date of another issue of this newsletter',
  );
});

it('tells of an issue without a date', () => {
  const told = toldOf((copy) =>
    copy.replace(
      file,
      '"basis": "stated",\n        "written": "7 April 2023",\n        "iso": "2023-04-07",\n        "precision": "day"',
      '"basis": "not-stated",\n        "because": "not-mentioned"',
    ),
  );
  expect(told).toContain(
    'issues › 1 › date names no time: an issue without a date has no place in the archive',
  );
});

it('tells of an issue of the future', () => {
  expect(toldOf((copy) => copy.replace(file, '"iso": "2025-10-03"', '"iso": "2027-10-02"'))).toContain(
    'issues › 4 › date lies in the future  [not-in-future]',
  );
});

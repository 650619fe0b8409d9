import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'agreements/village-compact.mdx';

it('accepts dates that go forward, and one that lies within another', () => {
  expect(toldOf(() => undefined)).toBe('');
  expect(
    toldOf((copy) =>
      copy.replace(
        file,
        "written: January 2025, iso: '2025-01', precision: month }\n    says",
        "written: '2023', iso: '2023', precision: year }\n    says",
      ),
    ),
  ).toBe('');
});

it('tells of a statement that comes before the one above it', () => {
  expect(
    toldOf((copy) =>
      copy.replace(
        file,
        "written: January 2025, iso: '2025-01', precision: month }\n    says",
        "written: January 2023, iso: '2023-01', precision: month }\n    says",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "council/agreements/village-compact.mdx:48:5
      statements › 2 › date comes before the statement above it  [statement-order]
        found: January 2023, after March 2023
        expected: the order of the dates, oldest first"
  `);
});

it('tells of how often a newsletter came, where the order is another', () => {
  expect(
    toldOf((copy) => {
      copy.replace('newsletters/parish-post.json', '"written": "March 2023"', '"written": "March 2026"');
      copy.replace('newsletters/parish-post.json', '"iso": "2023-03"', '"iso": "2026-03"');
    }),
  ).toContain('comes before the time above it');
});

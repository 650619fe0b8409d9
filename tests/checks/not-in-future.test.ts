import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a check, a review, a consent and a count in the future', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/demo-tiddlywinks-club.json', '"on": "2026-10-01"', '"on": "2027-10-01"');
    copy.replace('groups/demo-tiddlywinks-club.json', '"on": "2026-03-01"', '"on": "2026-12-01"');
    copy.replace('pages/about.mdx', '2026-10-01', '2026-11-22');
    copy.replace('funds/village-grants.json', '"iso": "2025-01"', '"iso": "2027-01"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/funds/village-grants.json:39:9
      phases › 1 › awards › asOf lies in the future  [not-in-future]
        found: 2027-01
        expected: the date of the count: up to today (2026-11-21)

    council/groups/demo-tiddlywinks-club.json:56:49
      contact › person › consent › on lies in the future  [not-in-future]
        found: 2026-12-01
        expected: the day on which the person agreed: up to today (2026-11-21)

    council/groups/demo-tiddlywinks-club.json:72:62
      checked › on lies in the future  [not-in-future]
        found: 2027-10-01
        expected: the day on which it was checked: up to today (2026-11-21)

    council/pages/about.mdx:4:1
      reviewed lies in the future  [not-in-future]
        found: 2026-11-22
        expected: the day on which it was last read through: up to today (2026-11-21)"
  `);
});

it('accepts today', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/demo-tiddlywinks-club.json', '"on": "2026-10-01"', '"on": "2026-11-21"');
    copy.replace('pages/about.mdx', '2026-10-01', '2026-11-21');
  });
  expect(told).toBe('');
});

it('tells of an update in the future', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'actions/night-bus.mdx',
      "written: January 2025\n      iso: '2025-01'",
      "written: December 2026\n      iso: '2026-12'",
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/night-bus.mdx:27:5
      updates › 1 › date lies in the future  [not-in-future]
        found: 2026-12
        expected: the date of the paper that says so: up to today (2026-11-21)"
  `);
});

import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a group that no paper names and nobody checked', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'groups/friends-of-the-mill.json',
      '"sources": [{ "document": "progress-report-2025", "section": "Row 4" }]',
      '"sources": []',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/friends-of-the-mill.json:8:3
      checked says that nobody has checked the group, and no paper names it either  [missing-source]
        expected: a source in sources, or who checked it, when and how
        example: { "basis": "checked", "by": "the group itself", "on": "2026-03-31", "how": "telephone" }"
  `);
});

it('accepts a group that somebody checked', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'groups/friends-of-the-mill.json',
      '"basis": "not-yet", "because": "The paper gives no contact."',
      '"basis": "checked", "by": "the group itself", "on": "2026-11-20", "how": "visit"',
    );
  });
  expect(told).toBe('');
});

it('waits for the check of a group that waits itself', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'groups/friends-of-the-mill.json',
      '"sources": [{ "document": "progress-report-2025", "section": "Row 4" }]',
      '"draft": true',
    );
  });
  expect(told).toBe('');
});

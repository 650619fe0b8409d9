import { expect, test } from 'vitest';
import { viewGroups } from '../../src/domain/group.ts';
import { groupsOfCategory, openRounds, supportPages } from '../../src/domain/support.ts';
import { contentOf, today } from '../fixtures/copy.ts';

test('real groups come before made-up ones, and no more of them than asked for', () => {
  const content = contentOf((copy) =>
    copy.replace('groups/demo-tiddlywinks-club.json', '"categories": ["games"]', '"categories": ["nature"]'),
  );
  const { first, groups, list } = groupsOfCategory(content, viewGroups(content, today), 'nature', 1);
  expect(groups.length).toBeGreaterThan(1);
  expect(first.map(({ data }) => data.demonstration ?? false)).toEqual([false]);
  expect(list.path).toBe('/groups/category/nature/');
});

test('a round that is open stands in the list of support pages, with its closing date', () => {
  const content = contentOf((copy) =>
    copy.replace(
      'funds/village-grants.json',
      '"closes": { "basis": "not-stated", "because": "not-mentioned" }',
      '"closes": { "basis": "stated", "written": "May 2027", "iso": "2027-05", "precision": "month" }',
    ),
  );
  expect(openRounds(content, today)).toEqual([
    { name: 'Village Grants', path: '/funds/village-grants/', note: 'Second round. Closing date: May 2027' },
  ]);
  expect(openRounds(content, '2027-06-01')).toEqual([]);
});

test('support pages stand in their order', () => {
  const content = contentOf((copy) => {
    const page =
      "---\ntitle: A\nsummary: S.\norder: 1\nfor: All\nreviewed: '2026-01-01'\nsources:\n  - document: progress-report-2025\n    section: Grants\n---\n";
    copy.write('support/a.mdx', page.replace('order: 1', 'order: 3'));
    copy.write('support/z.mdx', page);
  });
  expect(supportPages(content).map(({ id }) => id)).toEqual(['grants-for-villages', 'z', 'a']);
});

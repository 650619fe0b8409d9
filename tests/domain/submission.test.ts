import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from '../../src/domain/slug.ts';
import { idOfNew, reservedIds } from '../../src/domain/submission.ts';
import { idPattern } from '../../src/schemas/fields/reference.ts';

it.each([
  ['Tovil Bell Ringers', 'tovil-bell-ringers'],
  ["Men's Shed (Tovil)", 'mens-shed-tovil'],
  ['../../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\x.json', 'c-windows-x-json'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['Demo Kitchen', 'group-demo-kitchen'],
  ['Щука', 'group'],
  ['Join', 'join-2'],
  ['__proto__', 'proto'],
  ['Friends of the Mill', 'friends-of-the-mill-3'],
])('the id of %s is %s', (title, id) => {
  expect(idOfNew(title, ['friends-of-the-mill', 'friends-of-the-mill-2'])).toBe(id);
});

it('any name has an id that can be the name of a file, and that nobody else has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const first = idOfNew(title, []);
      expect(first).toMatch(idPattern);
      expect(idOfNew(title, [first])).not.toBe(first);
      expect(slugOf(title)).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?)?$/);
    }),
  );
});

it('keeps free the names of the pages of the directory', () => {
  const pages = readdirSync('src/pages/groups', { withFileTypes: true })
    .map(({ name }) => name.replace(/\..*$/, ''))
    .filter((name) => !name.startsWith('[') && !name.startsWith('_') && name !== 'index');
  expect(pages.filter((page) => !reservedIds.includes(page))).toEqual([]);
  expect(pages.length).toBeGreaterThan(3);
});

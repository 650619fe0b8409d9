import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const group = readFileSync('tests/fixtures/council/groups/friends-of-the-mill.json', 'utf8');

it('tells of a group that would have the address of a page of the directory', () => {
  const told = toldOf((copy) => {
    copy.write('groups/today.json', group.replace('Friends of the Mill', 'Today'));
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/today.json:1:1
      this file has the address of a page of the directory, /groups/today/  [group-address]
        found: today.json
        expected: another name for the file
        example: the-today-group.json"
  `);
});

it.each(['day', 'a-to-z', 'map', 'join'])('%s is taken too', (id) => {
  expect(toldOf((copy) => copy.write(`groups/${id}.json`, group))).toContain('[group-address]');
});

it('accepts a name that only begins like one', () => {
  expect(toldOf((copy) => copy.write('groups/today-club.json', group))).toBe('');
});

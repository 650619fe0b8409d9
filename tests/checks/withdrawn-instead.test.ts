import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

const withdraw = (copy: Copy, reason: string, instead: string) =>
  copy.replace(
    'groups/friends-of-the-mill.json',
    '"title"',
    `"withdrawn": ${JSON.stringify({ on: '2026-11-01', reason, instead })},\n  "title"`,
  );

it('tells of a reason that names what was withdrawn, and of an address that leads nowhere', () => {
  const told = toldOf((copy) => withdraw(copy, 'FRIENDS of the Mill asked us.', '/groups/harbor-house/'));
  expect(told).toMatchInlineSnapshot(`
    "council/groups/friends-of-the-mill.json:2:35
      withdrawn › reason names what was withdrawn  [withdrawn-instead]
        found: Friends of the Mill
        expected: a reason without the name: everybody can read it
        example: It asked us to take its entry off the site.

    council/groups/friends-of-the-mill.json:2:76
      withdrawn › instead is no page of the site  [withdrawn-instead]
        found: /groups/harbor-house/
        expected: the address of a page on the site, or a web address
        did you mean: /groups/harbour-house/?"
  `);
});

it('tells of an address whose entry is hidden itself', () => {
  const told = toldOf((copy) => withdraw(copy, 'They asked us.', '/groups/friends-of-the-mill/'));
  expect(told).toContain('leads to groups/friends-of-the-mill.json, which is not on the site');
});

it('tells of what is no address at all', () => {
  const told = toldOf((copy) => withdraw(copy, 'They asked us.', 'groups/friends-of-the-mill'));
  expect(told).toContain('withdrawn › instead is not a web address');
});

it.each(['/groups/', '/groups/harbour-house/', 'https://www.example.org/somewhere'])(
  'accepts %s',
  (instead) => {
    expect(toldOf((copy) => withdraw(copy, 'They asked us to take it off the site.', instead))).toBe('');
  },
);

import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';

type Line = [from: string, to: string, on?: string];

const move = (copy: Copy, ...lines: Line[]) => {
  const moved = lines.map(([from, to, on = '2026-11-01']) => ({ from, to, on }));
  copy.replace('council.json', '"place"', `"moved": ${JSON.stringify(moved)},\n  "place"`);
};

it('tells of a page that is there, of one that is not, and of a name that is almost right', () => {
  const told = toldOf((copy) =>
    move(
      copy,
      ['/groups/harbour-house/', '/venues/demo-lark-hall/'],
      ['/groups/', '/venues/'],
      ['/groups/harbor-house/', '/groups/harbour-hous/'],
      ['/groups/old/', '/groups/harbour-house/', '2026-12-24'],
    ),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/council.json:3:14
      moved › 1 › from is the address of a page that is there  [moved-pages]
        found: /groups/harbour-house/
        expected: an address at which there is no page any more

    council/council.json:3:97
      moved › 2 › from is the address of a page that is there  [moved-pages]
        found: /groups/
        expected: an address at which there is no page any more

    council/council.json:3:182
      moved › 3 › to is no page of the site  [moved-pages]
        found: /groups/harbour-hous/
        expected: the address of a page
        did you mean: /groups/harbour-house/?

    council/council.json:3:253
      moved › 4 › to has moved on itself  [moved-pages]
        found: /groups/harbour-house/
        expected: the address where the page is today
        example: /venues/demo-lark-hall/

    council/council.json:3:283
      moved › 4 › on lies in the future  [moved-pages]
        found: 2026-12-24
        expected: the day of the move: up to today (2026-11-21)"
  `);
});

it('tells of a chain, a ring and an address that stands twice', () => {
  const told = toldOf((copy) =>
    move(
      copy,
      ['/groups/a/', '/groups/b/'],
      ['/groups/b/', '/groups/harbour-house/'],
      ['/groups/c/', '/groups/c/'],
      ['/groups/b/', '/groups/'],
    ),
  );
  expect(told).toMatchInlineSnapshot(`
    "council/council.json:3:34
      moved › 1 › to has moved on itself  [moved-pages]
        found: /groups/b/
        expected: the address where the page is today
        example: /groups/harbour-house/

    council/council.json:3:162
      moved › 3 › to has moved on itself  [moved-pages]
        found: /groups/c/
        expected: the address where the page is today

    council/council.json:3:200
      moved › 4 › from stands twice in this list  [moved-pages]
        found: /groups/b/
        expected: each old address once"
  `);
});

it('tells of a new address that is hidden', () => {
  const told = toldOf((copy) => {
    move(copy, ['/groups/old/', '/groups/harbour-house/']);
    copy.replace('groups/harbour-house.json', '"title"', '"draft": true, "title"');
  });
  expect(told).toContain('leads to groups/harbour-house.json, which is not on the site');
});

it('accepts entries, their sections, lists and what is made from several entries', () => {
  const told = toldOf((copy) =>
    move(
      copy,
      ['/groups/old/', '/groups/harbour-house/'],
      ['/old-page/', '/about/'],
      ['/groups/kind/', '/groups/category/games/'],
      ['/groups/by-day/', '/groups/day/monday/'],
      ['/strategies/old/', '/strategies/river-plan/'],
      ['/places/old/', '/places/millbrook/booklet/'],
      ['/old/', '/'],
    ),
  );
  expect(told).toBe('');
});

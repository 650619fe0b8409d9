import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a made-up group whose file name does not say so', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/friends-of-the-mill.json', '"kind"', '"demonstration": true,\n  "kind"');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/groups/friends-of-the-mill.json:4:3
      demonstration is true, but the file name does not say so  [demonstration-visible]
        found: true
        expected: a file name that begins with demo-
        example: demo-friends-of-the-mill.json"
  `);
});

it('tells of a file name that begins with demo- without the mark', () => {
  const told = toldOf((copy) => {
    copy.replace('venues/demo-lark-hall.json', '"demonstration": true,', '');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/venues/demo-lark-hall.json:1:1
      demonstration is not true, though the file name begins with demo-  [demonstration-visible]
        found: nothing
        expected: true, or another file name"
  `);
});

it('accepts false for a group that is real', () => {
  const told = toldOf((copy) => {
    copy.replace('groups/friends-of-the-mill.json', '"kind"', '"demonstration": false,\n  "kind"');
  });
  expect(told).toBe('');
});

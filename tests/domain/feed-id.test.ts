import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedId } from '../../src/domain/feed-id.ts';

const council = { name: 'Larkshire District Council' };
const part = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,12}[a-z0-9])?$/);
const key = fc.array(part, { minLength: 1, maxLength: 4 });

test('an id is a tag URI of the council', () => {
  expect(feedId(council, ['actions', 'night-bus', 'made'])).toBe(
    'tag:larkshire-district-council.example,2026:actions/night-bus/made',
  );
  expect(feedId({ ...council, feedTag: 'larkshire.gov.uk,2027' }, ['decisions', 'a'])).toBe(
    'tag:larkshire.gov.uk,2027:decisions/a',
  );
  expect(feedId({ name: '東京' }, ['a'])).toBe('tag:council.example,2026:a');
});

test('two keys never give one id, and an id is an address that no program changes', () => {
  fc.assert(
    fc.property(key, key, (a, b) => {
      const [x, y] = [feedId(council, a), feedId(council, b)];
      expect(x === y).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(new URL(x).href).toBe(x);
    }),
  );
});

test('two councils never give one id, however long their names', () => {
  fc.assert(
    fc.property(key, (ids) => {
      const long = 'A council with a name that is longer than a part of a domain can be, in Kent';
      expect(feedId({ name: long }, ids)).not.toBe(feedId(council, ids));
      expect(feedId({ name: long }, ids)).toMatch(/^tag:[a-z0-9-]{1,63}\.example,2026:/);
    }),
  );
});

test.each([[[]], [['a', '']], [['a/b']], [['Title of a thing']], [['a', '-b']]])(
  '%j is no key',
  (wrong: string[]) => {
    expect(() => feedId(council, wrong)).toThrow('no id');
  },
);

import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'agreements/village-compact.mdx';

it('accepts as many principles as are described, and more', () => {
  expect(toldOf((copy) => copy.replace(file, 'total: 4', 'total: 1'))).toBe('');
  expect(toldOf(() => undefined)).toBe('');
});

it('tells of more principles than there are', () => {
  expect(toldOf((copy) => copy.replace(file, 'total: 4', 'total: 0'))).toMatchInlineSnapshot(`
    "council/agreements/village-compact.mdx:10:3
      principles › total is less than the principles that are described, 1  [principles-total]
        found: 0
        expected: all principles of the agreement, described here or not
        example: 1"
  `);
});

import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

const file = 'agreements/village-compact.mdx';

it('accepts an undertaking with updates of its own, one with an action, and one with neither', () => {
  expect(toldOf(() => undefined)).toBe('');
});

it('tells of an undertaking that is tracked twice', () => {
  expect(
    toldOf((copy) =>
      copy.replace(
        file,
        '    standing: agreed\n    updates',
        '    standing: agreed\n    action: night-bus\n    updates',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "council/agreements/village-compact.mdx:20:5
      undertakings › 1 › updates stands beside an action that tracks the same undertaking, "night-bus"  [undertaking-tracked]
        found: 2
        expected: the updates in the file of that action, or no action here"
  `);
});

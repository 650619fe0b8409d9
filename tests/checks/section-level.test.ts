import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of a level that the strategy does not have', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'strategies/larkshire-together.mdx',
      'level: outcome\n        label: A1',
      'level: outcomes\n        label: A1',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/strategies/larkshire-together.mdx:22:9
      sections › 1 › sections › 1 › level is not a level of this strategy  [section-level]
        found: "outcomes"
        expected: one of theme, outcome
        did you mean: outcome?"
  `);
});

it('tells of a part that is not lower than the part that holds it', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'strategies/larkshire-together.mdx',
      'level: outcome\n        label: A1',
      'level: theme\n        label: A1',
    );
  });
  expect(told).toMatchInlineSnapshot(`
    "council/strategies/larkshire-together.mdx:22:9
      sections › 1 › sections › 1 › level is not lower than the part that holds it  [section-level]
        found: "theme"
        expected: outcome"
  `);
});

it('accepts a level that is left out on the way down', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'strategies/larkshire-together.mdx',
      '  - { one: outcome, many: outcomes }',
      '  - { one: aim, many: aims }\n  - { one: outcome, many: outcomes }',
    );
  });
  expect(told).toBe('');
});

import { expect, it } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

it('tells of an entry that is related to itself', () => {
  const told = toldOf((copy) => {
    copy.replace('actions/mend-the-mill.mdx', 'action: village-grants', 'action: mend-the-mill');
    copy.replace('strategies/larkshire-together.mdx', 'strategy: river-plan', 'strategy: larkshire-together');
  });
  expect(told).toMatchInlineSnapshot(`
    "council/actions/mend-the-mill.mdx:27:5
      seeAlso › 1 › action names the entry itself  [not-itself]
        found: mend-the-mill
        expected: another entry, or no such line

    council/strategies/larkshire-together.mdx:35:5
      related › 1 › strategy names the entry itself  [not-itself]
        found: larkshire-together
        expected: another entry, or no such line"
  `);
});

it('accepts two that name each other', () => {
  const told = toldOf((copy) => {
    copy.replace(
      'strategies/river-plan.mdx',
      'documents:',
      'related:\n  - strategy: larkshire-together\n    how: They belong together.\ndocuments:',
    );
  });
  expect(told).toBe('');
});

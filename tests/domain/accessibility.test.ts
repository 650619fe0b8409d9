import { expect, test } from 'vitest';
import { claims, weighTrials } from '../../src/domain/accessibility.ts';
import { accessibilityChecks } from '../../src/schemas/accessibility.ts';

test('each trial has its claim, and none is claimed twice', () => {
  expect(Object.keys(claims)).toEqual([...accessibilityChecks]);
  expect(new Set(Object.values(claims).map(({ able }) => able)).size).toBe(accessibilityChecks.length);
});

test('what failed once is not claimed, and what was not tried is said', () => {
  const weighed = weighTrials({
    on: '2026-11-20',
    pages: 12,
    kinds: 5,
    checks: [
      { id: 'keyboard', tried: 10, failed: 0 },
      { id: 'zoom', tried: 10, failed: 1 },
    ],
  });
  expect(weighed.kept).toEqual(['keyboard']);
  expect(weighed.broken).toEqual(['zoom']);
  expect(weighed.untried).toHaveLength(accessibilityChecks.length - 2);
});

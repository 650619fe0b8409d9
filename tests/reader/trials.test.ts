import { expect, test } from 'vitest';
import { toldOf } from '../fixtures/copy.ts';

test('the results of trials are held against their schema, like any file', () => {
  const told = toldOf((copy) =>
    copy.write(
      'accessibility.json',
      JSON.stringify({
        on: '2026-11-20',
        pages: 0,
        kinds: 5,
        checks: [{ id: 'keybord', tried: 1, failed: 0 }],
      }),
    ),
  );
  expect(told).toContain('accessibility.json');
  expect(told).toContain('pages');
  expect(told).toContain('did you mean: keyboard?');
});

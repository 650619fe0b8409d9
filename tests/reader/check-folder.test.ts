import { expect, it } from 'vitest';
import { checkFolder } from '../../src/reader/check-folder.ts';

it('refuses dates that lie ahead, unless a day was asked for', () => {
  const before = checkFolder('src/content', '2022-01-31', false).findings;
  expect(before.length).toBeGreaterThan(50);
  expect(new Set(before.map(({ rule }) => rule))).toEqual(new Set(['not-in-future']));
  expect(checkFolder('src/content', '2022-01-31', true).findings).toEqual([]);
});

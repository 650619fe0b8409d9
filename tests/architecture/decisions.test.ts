import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, string>
>;
const names = Object.keys({ ...dependencies, ...devDependencies }).sort();
const reasons = [...read('docs/decisions/dependencies.md').matchAll(/^- \*\*(.+?)\*\*: (.+(?:\n {2}.+)*)/gm)];

test('each dependency is written down with its reason, and none that is gone', () => {
  expect(names.length).toBeGreaterThan(10);
  expect(reasons.flatMap(([, named = '']) => named.split(', ')).sort()).toEqual(names);
});

test('each reason says something', () => {
  expect(reasons.filter(([, , reason = '']) => reason.length < 60).map(([, named]) => named)).toEqual([]);
});

function read(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toldOf, type Copy } from '../fixtures/copy.ts';
import { freezeCopy } from '../fixtures/frozen.ts';

const file = 'snapshots/2025-01.json';

function toldAfter(edit: (text: string, copy: Copy) => void): string {
  return toldOf((copy) => {
    freezeCopy(copy);
    edit(readFileSync(copy.path(file), 'utf8'), copy);
  }).replaceAll(/\b[0-9a-f]{64}\b/g, '(64 digits)');
}

it('tells of a letter that was changed, and how to put it back', () => {
  const told = toldAfter((text, copy) =>
    copy.write(file, text.replace('Two of six benches', 'Six of six benches')),
  );
  expect(told).toBe(
    `council/${file}:1:1
  this file was changed after it was frozen  [frozen-unchanged]
    found: SHA-256 (64 digits)
    expected: SHA-256 (64 digits), which periods/2025-01.json gives: put the file back with Git. What is wrong in it is said beside it, in the corrections of periods/2025-01.json
    example: git log --oneline -- ${file}, then git checkout COMMIT -- ${file}`,
  );
});

it('tells of line ends that an editor changed, and of a file that is no JSON any more', () => {
  expect(toldAfter((text, copy) => copy.write(file, text.replaceAll('\n', '\r\n')))).toContain(
    '[frozen-unchanged]',
  );
  expect(toldAfter((text, copy) => copy.write(file, text.slice(0, -10)))).toMatch(
    /\[frozen-unchanged\][^]*\[syntax\]|\[syntax\][^]*\[frozen-unchanged\]/,
  );
});

it('accepts what was frozen', () => {
  expect(toldAfter(() => undefined)).toBe('');
});

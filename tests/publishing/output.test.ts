import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOutput } from '../../src/publishing/output.ts';
import { makeFolder } from './council.ts';

test('a folder of its own may be published into: new, empty, or with a site in it', () => {
  const root = makeFolder();
  expect(checkOutput('dist', root)).toBe(join(root, 'dist'));
  mkdirSync(join(root, 'dist'));
  expect(checkOutput('dist', root)).toBe(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'x');
  expect(checkOutput(join(root, 'dist'), root)).toBe(join(root, 'dist'));
});

test('a link is followed, so that what is published changes where it really stands', () => {
  const root = makeFolder();
  mkdirSync(join(root, 'www'));
  symlinkSync(join(root, 'www'), join(root, 'dist'));
  expect(checkOutput('dist', root)).toBe(join(root, 'www'));
});

test.each([
  ['.', 'the project itself stands there'],
  ['..', 'the project itself stands there'],
  ['/', 'the project itself stands there'],
  ['src/site', "it is in the project's src"],
  ['node_modules', "it is in the project's node_modules"],
  ['papers', 'it holds files but no site'],
  ['file', 'it is a file'],
])('%s is refused', (wanted, why) => {
  const root = makeFolder();
  mkdirSync(join(root, 'papers'));
  writeFileSync(join(root, 'papers', 'letter.txt'), 'x');
  writeFileSync(join(root, 'file'), 'x');
  expect(() => checkOutput(wanted, root)).toThrow(why);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { sourceFiles } from './source-files.ts';

/** Files that tell an editor where a number for out of hours belongs. They read nothing. */
const tell = [
  'src/checks/emergency-contacts.ts',
  'src/checks/schema-findings.ts',
  'src/schemas/fields/emergency.ts',
];
/** A folder or a file, as a path is put together. */
const named = /['"`/](?:private|out-of-hours)(?:['"`/]|\.json|\.html)/;

test('nothing of the site reads what is private: only one command does', () => {
  const all = sourceFiles('src', 'scripts');
  expect(all.length).toBeGreaterThan(500);
  const readers = all.filter(({ text }) => named.test(text)).map(({ path }) => path);
  expect(readers.filter((path) => !tell.includes(path))).toEqual([
    'scripts/emergency-sheet.ts',
    'scripts/emergency-sheet/out-of-hours.ts',
  ]);
  const files = all.filter(({ path }) => tell.includes(path));
  expect(files).toHaveLength(tell.length);
  expect(files.flatMap(importsOf).filter(({ target }) => target.startsWith('node:'))).toEqual([]);
});

test('no other command takes the file of the contacts', () => {
  const takers = sourceFiles('src', 'scripts')
    .filter((file) => importsOf(file).some(({ target }) => target.startsWith('scripts/emergency-sheet')))
    .map(({ path }) => path);
  expect(takers.filter((path) => !path.startsWith('scripts/emergency-sheet'))).toEqual([]);
});

test.each(['.gitignore', 'templates/council/gitignore'])('%s keeps it out of Git', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/^\/?private\/$/m);
});

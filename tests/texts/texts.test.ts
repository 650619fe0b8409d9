import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/texts/catalogue.ts';
import { holdsTexts, inLanguage, languageFile, roomsWithTexts } from '../../src/texts/files.ts';
import { faultsIn, listTexts, missingFrom, staleIn, type TextList } from '../../src/texts/list-texts.ts';

/** Every file is parsed, which a busy machine is slow at. */
const milliseconds = 300_000;
/** How many texts a language may lack. */
const mayLack = 0;

const sources = roomsWithTexts
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `src/${room}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter(holdsTexts)
  .sort((a, b) => (a < b ? -1 : 1))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
const read = (name: string) => JSON.parse(readFileSync(`src/texts/${name}.json`, 'utf8')) as unknown;
const list = read('en') as TextList;
const welsh = read('cy') as Catalogue;

test(
  'src/texts/en.json has every text of the site: "npm run texts" writes it',
  { timeout: milliseconds },
  () => {
    const now = listTexts(sources);
    expect(Object.keys(now).length).toBeGreaterThan(2000);
    expect(Object.keys(list)).toEqual(Object.keys(now));
  },
);

test('Welsh says every text, in its numbers and tags, and none that the site no longer has', () => {
  const missing = missingFrom(list, welsh);
  expect(missing.length, missing.slice(0, 50).join('\n')).toBeLessThanOrEqual(mayLack);
  expect(faultsIn(welsh)).toEqual([]);
  expect(staleIn(list, welsh)).toEqual([]);
});

test('the language of a site stands in one place', () => {
  expect(inLanguage(readFileSync(languageFile, 'utf8'), 'cy')).toContain("language: Language = 'cy'");
  expect(() => inLanguage('export const language = what;', 'cy')).toThrow('does not state the language');
});

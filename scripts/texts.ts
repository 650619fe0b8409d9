import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Catalogue } from '../src/texts/catalogue.ts';
import { holdsTexts, roomsWithTexts } from '../src/texts/files.ts';
import { faultsIn, listTexts, missingFrom, staleIn } from '../src/texts/list-texts.ts';

const root = dirname(import.meta.dirname);
const folder = join(root, 'src', 'texts');
const mostShown = 20;

const list = listTexts(readSources());
const file = join(folder, 'en.json');
const options = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(list, null, 2), { ...options, filepath: file }));
console.log(
  `src/texts/en.json: ${Object.keys(list).length} texts, ${countWordsOf(Object.keys(list))} words.`,
);
for (const name of readdirSync(folder).filter((one) => /^(?!en)\w+\.json$/.test(one))) tell(name);

function tell(name: string): void {
  const catalogue = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Catalogue;
  const missing = missingFrom(list, catalogue);
  console.log(`src/texts/${name}: ${Object.keys(catalogue).length} texts, ${missing.length} missing.`);
  show('missing', missing);
  show('no longer on the site', staleIn(list, catalogue));
  show('wrong', faultsIn(catalogue));
}

function show(what: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  console.log(`  ${what}:`);
  for (const text of texts.slice(0, mostShown)) console.log(`    ${text}`);
  if (texts.length > mostShown) console.log(`    and ${texts.length - mostShown} more`);
}

function readSources(): { file: string; source: string }[] {
  return roomsWithTexts
    .flatMap((room) =>
      readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' }).map(
        (path) => `src/${room}/${path.split(sep).join('/')}`,
      ),
    )
    .filter(holdsTexts)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ file: path, source: readFileSync(join(root, path), 'utf8') }));
}

function countWordsOf(texts: readonly string[]): number {
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { directoryIndex, type DirectoryIndex } from '../exports/directory-index.ts';
import { directoryFolder, facetFile } from '../domain/directory/addresses.ts';
import type { CatalogueFile } from '../domain/directory/catalogue.ts';
import type { Content } from '../schemas/index.ts';
import { removeUnneeded } from './search-index.ts';

/** The first bytes of what Pagefind writes, before it is packed. */
const signature = 'pagefind_dcd';
const editionLength = 10;
/** No language of Pagefind's: what it is given are stems already, the same as in the tests and for every browser. */
const unstemmed = 'zxx';
const atOnce = 200;

/**
 * Writes what the search of the directory needs into a built site.
 * @param site the folder of the site
 * @param content as it may be shown
 * @param today YYYY-MM-DD
 * @returns how many listings can be found
 * @throws where Pagefind reports anything
 */
export async function writeDirectory(site: string, content: Content, today: string): Promise<number> {
  const folder = join(site, ...directoryFolder.split('/').filter(Boolean));
  // Cards of listings that are gone must go.
  await rm(folder, { recursive: true, force: true });
  const index = directoryIndex(content, today);
  const edition = createHash('sha256').update(JSON.stringify(index)).digest('hex').slice(0, editionLength);
  const shelves = await writeTexts(join(folder, 'text'), index.shelves);
  const catalogue: CatalogueFile = { edition, shelves, ...index.catalogue };
  const files = {
    'catalogue.json': catalogue,
    'edition.json': { edition },
    ...Object.fromEntries(Object.entries(index.facets).map(([facet, column]) => [facetFile(facet), column])),
    'positions.json': index.positions,
    'vocabulary.json': index.vocabulary,
    'meetings.json': index.meetings,
  };
  for (const [name, value] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(value));
  await writeCards(join(folder, `cards-${edition}`), index.cards);
  return index.catalogue.count;
}

/**
 * Makes the text index: Pagefind finds the shelves on which a word stands, and where.
 * @returns the ids of the records, in the order of the shelves
 */
async function writeTexts(folder: string, shelves: readonly string[]): Promise<string[]> {
  await mkdir(join(folder, 'index'), { recursive: true });
  if (shelves.length === 0) return [];
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: unstemmed });
    if (!index) throw new Error(`the index of the directory could not be made: ${errors.join('; ')}`);
    for (const [number, content] of shelves.entries()) {
      const added = await index.addCustomRecord({ url: String(number), content, language: unstemmed });
      if (added.errors.length > 0)
        throw new Error(`the directory was not indexed: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0)
      throw new Error(`the index of the directory was not written: ${written.errors.join('; ')}`);
  } finally {
    await pagefind.close();
  }
  await removeUnneeded(folder);
  return takeFragments(join(folder, 'fragment'), shelves.length);
}

/** Reads which record is which shelf, and removes the texts of the records: the cards are shown instead. */
async function takeFragments(folder: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(join(folder, name)))
      .toString('utf8')
      .slice(signature.length);
    const { url } = JSON.parse(text) as { url: string };
    ids[Number(url.replace(/\D/g, ''))] = name.replace(/\.pf_fragment$/, '');
  }
  // A shelf without a record would leave a hole, which filter passes over.
  if (ids.length !== count || ids.filter(Boolean).length !== count)
    throw new Error('the index of the directory lacks records');
  await rm(folder, { recursive: true });
  return ids;
}

async function writeCards(folder: string, cards: DirectoryIndex['cards']): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < cards.length; at += atOnce)
    await Promise.all(
      cards
        .slice(at, at + atOnce)
        .map((card, number) => writeFile(join(folder, `${at + number}.json`), JSON.stringify(card))),
    );
}

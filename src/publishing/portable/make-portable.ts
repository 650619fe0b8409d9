import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { languagePath } from '../../domain/language.ts';
import type { Council } from '../../schemas/council.ts';
import { listFiles, pagesIn, type BuiltSite } from '../built-site.ts';
import { isPackedCopy } from '../site-manifest.ts';
import { placesOf, type Places } from './places.ts';
import { portablePage, portableStyle } from './portable-page.ts';
import { ownCss, portableCss } from './portable-style.ts';
import { readWords, startPage, type Words } from './words.ts';

/** What is opened by a double click; the site lies in a folder beside it. */
export const startFile = 'Open me.html';
const siteFolder = 'site';
const list = 'groups/a-to-z/index.html';
/** Pages that are shown in the place of others, or need a server. */
const left = /^(?:[a-z]{2}\/)?(?:404\.html|offline\/|admin\/)/;

/** A copy of a site that needs no server. */
export interface Portable {
  folder: string;
  pages: number;
  files: number;
  bytes: number;
}

/**
 * Copies a built site into a folder from which it is opened by a double click: every link leads from file to file. Pages
 * and what they lead to are taken along; what only scripts fetch stays behind.
 * @param site the folder of the built site
 * @param folder where the copy goes; an older copy there is replaced as a whole
 * @throws PortableRefused where something else lies there, or the site is none of ours
 */
export function makePortable(
  site: string,
  folder: string,
  address: BuiltSite['address'],
  { languages = ['en'], siteName }: Pick<Council, 'languages' | 'siteName'>,
): Portable {
  if (!existsSync(join(site, list)))
    throw new PortableRefused(
      `There is no site in ${site}: build it first, or name the folder of a built one.`,
    );
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, startFile)))
    throw new PortableRefused(`${folder} holds something else, which would be lost. Name another folder.`);
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  try {
    const words = languages.map((code) => {
      const root = languagePath(code, languages);
      return {
        root,
        words: readWords(code, root + list, siteName, (file) => readFileSync(join(site, file), 'utf8')),
      };
    });
    const [first] = words;
    if (first) writeFileSync(join(aside, startFile), startPage(first.words, `${siteFolder}/index.html`));
    copySite(
      site,
      join(aside, siteFolder),
      address,
      (file) => (words.findLast(({ root }) => file.startsWith(root)) ?? first)?.words,
    );
    const files = listFiles(aside);
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
    return {
      folder,
      pages: pagesIn(files).length,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0),
    };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function copySite(
  site: string,
  target: string,
  address: BuiltSite['address'],
  wordsOf: (file: string) => Words | undefined,
): void {
  const all = listFiles(site).filter((file) => !isPackedCopy(file) && !left.test(file));
  const there = new Set([...all.filter((file) => !/\.(?:js|wasm)$/.test(file)), portableStyle]);
  const places = placesOf(address, (file) => there.has(file));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), text);
  };
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  for (const file of pagesIn(all)) {
    const words = wordsOf(file);
    if (words) write(file, portablePage(file, read(file), places, words));
  }
  for (const file of all.filter((name) => name.endsWith('.css')))
    write(file, portableCss(file, read(file), places));
  write(portableStyle, ownCss);
  copyWanted(site, target, places);
}

/** Pages and styles are there; pictures, calendars and data come along where something leads to them. */
function copyWanted(site: string, target: string, { wanted }: Places): void {
  for (const file of wanted) if (!/\.(?:html|css)$/.test(file)) cpSync(join(site, file), join(target, file));
}

/** There is nothing to copy, or no place for it. */
class PortableRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PortableRefused';
  }
}

import { existsSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { nearest, type Finding } from '../checks/finding.ts';
import { slugOf } from '../domain/slug.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { idPattern } from '../schemas/fields/reference.ts';
import { collections } from '../schemas/index.ts';
import { languageCodes } from '../schemas/settings/languages.ts';
import { maxBytes } from './decode.ts';
import { imageFolder, listImages } from './image-files.ts';

/** A file of content as it lies on the disk. */
export interface RawFile {
  collection: CollectionName;
  id: string;
  /** The path from the content folder. */
  file: string;
  bytes: Uint8Array;
}

/** The settings file beside the folders. */
export const settingsFile = 'council.json';

/** What was tried in a browser, beside the folders where it has been: a program writes it. */
export const trialsFile = 'accessibility.json';

/** The files that stand beside the folders, and what they are in a listing. */
const beside: Record<string, 'settings' | 'trials'> = { [settingsFile]: 'settings', [trialsFile]: 'trials' };

/** The folder of content: `src/content`, or the folder that NOTICEBOARD_CONTENT names. */
export function contentFolder(environment: Record<string, string | undefined> = process.env): string {
  return environment['NOTICEBOARD_CONTENT'] ?? 'src/content';
}

/** What lies in a content folder. */
export interface Listing {
  files: RawFile[];
  /** Every id that has a file, whether the file can be used or not. */
  ids: Record<CollectionName, string[]>;
  /** The bytes of `council.json`. */
  settings?: Uint8Array;
  /** The bytes of `accessibility.json`. */
  trials?: Uint8Array;
  /** The names of the files in `images/`. */
  images: string[];
  /** What lies in the folders of other languages, by language. */
  translations: Partial<Record<LanguageCode, Listing>>;
  findings: Finding[];
}

/**
 * Reads the files of every kind, and refuses whatever could be lost or misread on the way:
 * links, folders in folders, unknown endings, names that are no ids or that differ only by case.
 * @param folder the content folder, or the folder of a language in it
 * @param isTranslation whether it holds only what is said in another language
 */
export function listFiles(folder: string, isTranslation = false): Listing {
  const ids = Object.fromEntries(collectionNames.map((name) => [name, [] as string[]])) as Listing['ids'];
  const listing: Listing = { files: [], ids, images: [], translations: {}, findings: [] };
  const { findings } = listing;
  if (!existsSync(folder)) {
    findings.push(noFolder());
    return listing;
  }
  if (!isTranslation && !existsSync(join(folder, settingsFile))) findings.push(missingSettings());
  for (const name of namesIn(folder)) {
    const stat = lstatSync(join(folder, name));
    const key = beside[name];
    if (key && stat.isFile() && stat.size <= maxBytes) listing[key] = readFileSync(join(folder, name));
    else if (key) findings.push(unfitSettings(name, stat));
    else if (stat.isSymbolicLink())
      findings.push(unfit(name, 'is a link to something else', { expected: 'the folder itself' }));
    else if (!stat.isDirectory()) findings.push(unknownFile(name));
    else if (isLanguage(name) && !isTranslation)
      listing.translations[name] = listFiles(join(folder, name), true);
    else if (name === imageFolder && !isTranslation) {
      const found = listImages(folder);
      listing.images = found.images;
      findings.push(...found.findings);
    } else if (!isCollection(name)) findings.push(unknownFolder(name));
    else readCollection(folder, name, listing);
  }
  return listing;
}

function readCollection(folder: string, collection: CollectionName, { files, ids, findings }: Listing): void {
  const { format, noun } = collections[collection];
  const names = namesIn(join(folder, collection));
  for (const name of names) {
    const file = `${collection}/${name}`;
    const refuse = (problem: string, rest: Partial<Finding> = {}) =>
      findings.push(unfit(file, problem, rest));
    const stat = lstatSync(join(folder, collection, name));
    const dot = name.lastIndexOf('.');
    const [id, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
    const isInOrder = idPattern.test(id) && ending === format;
    const twin = isInOrder
      ? undefined
      : names.find((other) => other !== name && foldedId(other) === foldedId(name));
    if (idPattern.test(id) && twin === undefined) ids[collection].push(id);
    if (stat.isSymbolicLink()) refuse('is a link to another file', { expected: 'the file itself' });
    else if (stat.isDirectory())
      refuse('is a folder within a folder', { expected: `the files of ${collection}/ side by side` });
    else if (twin !== undefined)
      refuse(`has the same name as ${twin} but for capitals, ending or kind of letter; one would be lost`, {
        expected: 'a name of its own',
      });
    else if (ending !== format)
      refuse(`has ${ending === '' ? 'no ending' : `the ending .${ending}`}, so it would be left out`, {
        expected: `.${format} for each ${noun}`,
        example: `${foldedId(name)}.${format}`,
      });
    else if (!idPattern.test(id))
      refuse('has a name that cannot be an address', {
        expected: 'lower-case letters a to z, digits and hyphens, at most 80',
        example: `${slugOf(id) || 'name-of-the-thing'}.${format}`,
      });
    else if (stat.size > mostBytes(collection))
      refuse(`is too large to be one ${noun}`, sizes(stat, mostBytes(collection)));
    else files.push({ collection, id, file, bytes: readFileSync(join(folder, collection, name)) });
  }
}

/** Everything but the hidden files that editors and systems leave behind, in an order that no locale changes. */
function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1));
}

function isLanguage(name: string): name is LanguageCode {
  return (languageCodes as readonly string[]).includes(name);
}

function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

function unfit(file: string, problem: string, rest: Partial<Finding> = {}): Finding {
  return { rule: 'file-name', file, path: [], problem, found: file.split('/').at(-1), ...rest };
}

function unknownFile(name: string): Finding {
  return unfit(name, 'stands beside the folders, where it would be left out', {
    expected: `a file in one of the folders; only ${settingsFile} stands here`,
  });
}

function unknownFolder(name: string): Finding {
  return unfit(name, 'is not a folder of any kind of content, so it would be left out', {
    expected: [...collectionNames, imageFolder].join(', '),
    nearest: nearest(name, [...collectionNames, imageFolder]),
  });
}

function unfitSettings(name: string, stat: Stats): Finding {
  return stat.size > maxBytes
    ? unfit(name, 'is too large', sizes(stat))
    : unfit(name, 'is a link or a folder', { expected: 'the file itself' });
}

function missingSettings(): Finding {
  return unfit(settingsFile, 'is missing: it holds the name and the address of the site', {
    found: 'nothing',
    expected: `a file ${settingsFile} beside the folders`,
  });
}

function noFolder(): Finding {
  return unfit('', 'is missing: there is no such folder', {
    found: 'nothing',
    expected: 'the content folder: src/content, or the one that NOTICEBOARD_CONTENT names',
  });
}

function sizes({ size }: Stats, most = maxBytes): Partial<Finding> {
  return { found: `${Math.ceil(size / 1000)} kB`, expected: `at most ${most / 1000} kB` };
}

/** No person writes a snapshot: it holds every promise of the council, with all that was said of it. */
function mostBytes(collection: CollectionName): number {
  return collection === 'snapshots' ? 20 * maxBytes : maxBytes;
}

/** What a name would be where capitals, endings and kinds of letter do not count. */
function foldedId(name: string): string {
  return name
    .replace(/(?<=.)\.[^.]*$/, '')
    .normalize('NFKC')
    .toLowerCase();
}

/** The code of a language of which a council may have texts. */
export type LanguageCode = (typeof languageCodes)[number];

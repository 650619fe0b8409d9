import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { kinds, type Kind } from '../src/exports/editor/kinds.ts';
import { written } from '../src/exports/editor/written.ts';
import { decode } from '../src/reader/decode.ts';
import { contentFolder, listFiles, settingsFile } from '../src/reader/files.ts';
import { parseJson } from '../src/reader/json.ts';
import { countOf } from '../src/reader/report.ts';
import { parseFrontMatter } from '../src/reader/syntax.ts';

const usage = `npm run format:content [-- --check]

Writes every file of the content folder in the one form that the forms at /admin/ write too: fields in the order of the
schema, one value a line. No value is changed; comments in front matter go. Snapshots stay as they are, byte for byte.
--check only tells which files are written otherwise.`;

/** A content file that is not in its one form. */
export interface Unformed {
  /** The path from the content folder. */
  file: string;
  /** The text that it should have; nothing where the file cannot be read, or where a value would change. */
  text?: string;
}

/**
 * The files of a content folder that are not in their one form. What must never be altered is passed over.
 * @param folder the content folder
 */
export function unformedFiles(folder: string): Unformed[] {
  const { files, settings } = listFiles(folder);
  const council = settings ? [{ collection: 'council' as const, file: settingsFile, bytes: settings }] : [];
  return [...files.filter(({ collection }) => collection !== 'snapshots'), ...council].flatMap(
    ({ collection, file, bytes }) => {
      const kind = kinds.find(({ name }) => name === collection);
      if (!kind) throw new Error(`${collection} is no kind of file`);
      const text = formed(kind, file, bytes);
      if (text === undefined) return [{ file }];
      return Buffer.compare(Buffer.from(text), bytes) === 0 ? [] : [{ file, text }];
    },
  );
}

/** The text of a file in its one form, held against the file as it is. */
function formed(kind: Kind, file: string, bytes: Uint8Array): string | undefined {
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return undefined;
  const parse = kind.format === 'json' ? parseJson : parseFrontMatter;
  const before = parse(file, decoded.text);
  if (Array.isArray(before)) return undefined;
  const text = written(kind, before.data, before.body);
  const after = parse(file, text);
  const isSame =
    !Array.isArray(after) &&
    isDeepStrictEqual(after.data, before.data) &&
    after.body.trim() === before.body.trim();
  return isSame ? text : undefined;
}

if (import.meta.main) {
  const [word, ...others] = process.argv.slice(2);
  if (others.length > 0 || (word !== undefined && word !== '--check')) {
    console.error(usage);
    process.exitCode = 2;
  } else format(contentFolder(), word === '--check');
}

function format(folder: string, isCheck: boolean): void {
  const found = unformedFiles(folder);
  const unreadable = found.filter(({ text }) => text === undefined);
  const other = found.filter(({ text }) => text !== undefined);
  for (const { file } of unreadable)
    console.error(`${join(folder, file)} cannot be read: npm run check:content tells why.`);
  if (isCheck) for (const { file } of other) console.error(`${join(folder, file)} is written otherwise.`);
  else for (const { file, text = '' } of other) writeWhole(join(folder, file), text);
  const count = countOf(other.length, 'file');
  if (isCheck && other.length > 0) console.error(`\n${count} to write anew: npm run format:content`);
  else console.log(isCheck ? 'Every file is in its one form.' : `${count} written anew.`);
  process.exitCode = unreadable.length > 0 || (isCheck && other.length > 0) ? 1 : 0;
}

/** Writes a file and reads it again, so that a full disk is noticed here and not by the next reader. */
function writeWhole(path: string, text: string): void {
  writeFileSync(path, text);
  if (readFileSync(path, 'utf8') !== text) throw new Error(`${path} could not be written`);
}

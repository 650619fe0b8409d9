import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { written } from '../../src/exports/editor/written.ts';
import { collections } from '../../src/schemas/index.ts';
import type { PostcodeArea } from '../../src/schemas/postcode-area.ts';

/** The files of some areas, by name, in the one form of content files. */
export function areaFiles(areas: readonly PostcodeArea[]): Map<string, string> {
  return new Map(
    areas.map((area) => [`${area.title.toLowerCase()}.json`, written(collections.postcodes, area)]),
  );
}

/** Which of some files are new in a folder, and which would change there. */
export function compareFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): { added: string[]; changed: string[] } {
  const names = [...files.keys()];
  const isThere = (name: string) => existsSync(join(folder, name));
  return {
    added: names.filter((name) => !isThere(name)),
    changed: names.filter(
      (name) => isThere(name) && readFileSync(join(folder, name), 'utf8') !== files.get(name),
    ),
  };
}

/**
 * Writes files into a folder, all or none: they are written beside it, and then the folders change places.
 * @throws what the disk says; the folder is then as it was
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  // The reader of content passes over what begins with a dot.
  const aside = mkdtempSync(join(dirname(folder), '.postcodes-'));
  const [made, old] = [join(aside, 'new'), join(aside, 'old')];
  try {
    if (existsSync(folder)) cpSync(folder, made, { recursive: true });
    mkdirSync(made, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(made, name), text);
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(made, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
  } finally {
    // What could not be put back is left where it can be found.
    if (existsSync(folder) || !existsSync(old)) rmSync(aside, { recursive: true, force: true });
  }
}

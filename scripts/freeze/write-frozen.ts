import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseTree } from 'jsonc-parser';
import { lastDayOf } from '../../src/domain/period.ts';
import { snapshotOf, snapshotText } from '../../src/domain/snapshot.ts';
import { digestOf } from '../../src/reader/digest.ts';
import type { Content, Entry } from '../../src/schemas/index.ts';
import { snapshot as schema } from '../../src/schemas/snapshot.ts';

/** What was frozen. */
export interface Frozen {
  /** The path of the snapshot from the content folder. */
  file: string;
  sha256: string;
  promises: number;
}

/**
 * Writes the snapshot of a period, and its SHA-256 into the file of the period.
 * @param folder the content folder
 * @param today YYYY-MM-DD
 * @throws where the period has no date, or its snapshot is there already: nothing is ever replaced
 */
export function writeFrozen(
  folder: string,
  content: Content,
  { id, file: periodFile, data }: Entry<'periods'>,
  today: string,
): Frozen {
  const last = lastDayOf(data);
  if (last === undefined) throw new Error(`${periodFile} has no date`);
  const file = `snapshots/${id}.json`;
  const snapshot = schema.parse(snapshotOf(content, last, data.title));
  const bytes = new TextEncoder().encode(snapshotText(snapshot));
  const sha256 = digestOf(bytes);
  const period = readFileSync(join(folder, periodFile), 'utf8');
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), bytes, { flag: 'wx' });
  try {
    writeFileSync(join(folder, periodFile), withFrozen(period, { on: today, sha256 }));
  } catch (error) {
    // A snapshot that no period knows would be one more thing to mend.
    rmSync(join(folder, file));
    throw error;
  }
  return { file, sha256, promises: snapshot.promises.length };
}

/**
 * The text of a period with what was frozen, before its corrections; every other letter stays where it is.
 * jsonc-parser has an edit for this, but it sets the lines around the edit anew.
 */
export function withFrozen(text: string, frozen: { on: string; sha256: string }): string {
  const pairs = parseTree(text)?.children ?? [];
  const next = pairs.findIndex((pair) => pair.children?.[0]?.value === 'corrections');
  const [first, before] = [pairs[0], next > 0 ? pairs[next - 1] : pairs.at(-1)];
  if (!first || !before) throw new Error('the period has no fields');
  const start = before.offset + before.length;
  const margin = /\r?\n[ \t]*$/.exec(text.slice(0, first.offset))?.[0] ?? ' ';
  const value = JSON.stringify(frozen, null, 2).replaceAll('\n', margin);
  return `${text.slice(0, start)},${margin}"frozen": ${value}${text.slice(start)}`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './files.ts';

/**
 * The bytes of the snapshot of a period, as they lie on the disk and were hashed.
 * @param id the id of the period
 * @returns nothing where there is no such file
 */
export function readSnapshotFile(id: string, folder = contentFolder()): Uint8Array | undefined {
  const path = join(folder, 'snapshots', `${id}.json`);
  return existsSync(path) ? readFileSync(path) : undefined;
}

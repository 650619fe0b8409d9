import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/publishing/built-site.ts';

/** Every file of a folder with the hash of its bytes; nothing where there is no folder. */
export function fingerprint(folder: string): Record<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  return Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

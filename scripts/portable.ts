import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from '../src/publishing/built-site.ts';
import { makePortable } from '../src/publishing/portable/make-portable.ts';
import { readAddress, readCouncil } from '../src/reader/settings.ts';

const usage = `Copies the built site so that it opens from a disk or a USB stick, by a double click.

  npm run portable
  npm run portable -- --to /media/stick/noticeboard --zip

  --from FOLDER  the built site (OUT_DIR, or dist)
  --to FOLDER    where the copy goes (dist-portable)
  --zip          also as one file, FOLDER.zip`;

/** The same copy is the same file. */
const timeOfFiles = new Date(1980, 0, 1);
const root = dirname(import.meta.dirname);
process.chdir(root);
process.exitCode = run();

/** @returns the exit code */
function run(): number {
  const wish = readWish();
  if (!wish) {
    console.error(usage);
    return 2;
  }
  const began = performance.now();
  try {
    const made = makePortable(wish.from, wish.to, readAddress(), readCouncil());
    const name = relative(root, made.folder) || made.folder;
    const size = (made.bytes / 1e6).toFixed(0);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${name}: ${made.pages} pages, ${made.files} files, ${size} MB, in ${seconds} seconds.`);
    if (wish.isZipped) console.log(`${name}.zip: ${(zip(made.folder) / 1e6).toFixed(1)} MB.`);
    return 0;
  } catch (error) {
    const isPlain = error instanceof Error && error.name === 'PortableRefused';
    console.error(isPlain ? error.message : error);
    return 1;
  }
}

function zip(folder: string): number {
  const files: Zippable = {};
  for (const file of listFiles(folder))
    files[`${basename(folder)}/${file}`] = [readFileSync(join(folder, file)), { mtime: timeOfFiles }];
  const packed = zipSync(files, { level: 6 });
  writeFileSync(`${folder}.zip`, packed);
  return packed.length;
}

function readWish() {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string', default: process.env['OUT_DIR'] || 'dist' },
        to: { type: 'string', default: 'dist-portable' },
        zip: { type: 'boolean', default: false },
      },
    });
    return { from: resolve(root, values.from), to: resolve(root, values.to), isZipped: values.zip };
  } catch {
    return undefined;
  }
}

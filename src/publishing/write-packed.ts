import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './built-site.ts';
import type { Finish } from './finish-site.ts';
import { hostFileNames } from './hosts/host.ts';
import { hostOf } from './hosts/hosts.ts';
import { inParallel } from './in-parallel.ts';

/** Of 29 MB of text, brotli makes 5.5 MB at 7, 4.9 at 10 and 4.8 at 11, which takes twice as long as 10. */
const quality = 10;
const level = constants.Z_BEST_COMPRESSION;
/** In bytes: a smaller file travels in one packet, packed or not. */
const least = 1024;
/** What is text; pictures, office files and the index of the search are packed already. */
const text = /\.(?:html|css|csv|geojson|ics|js|json|mjs|svg|txt|webmanifest|xml|yml)$/;

const [packBrotli, packGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Writes the packed copies of all text, for hosts that send them in the place of the files. */
export const writePacked: Finish = async (site, { council }) => {
  if (hostOf(council).sendsPacked) await packFiles(site);
};

/**
 * Writes a `.br` and a `.gz` beside every text of a built site.
 * @param site the folder of the site
 */
export async function packFiles(site: string): Promise<void> {
  const files = listFiles(site).filter((file) => text.test(file) && !hostFileNames.has(file));
  await inParallel(files, availableParallelism(), (file) => pack(join(site, file)));
}

async function pack(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < least) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [brotli, gz] = await Promise.all([packBrotli(bytes, { params }), packGzip(bytes, { level })]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gz)]);
}

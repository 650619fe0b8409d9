import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownContent } from '../domain/shown-content.ts';
import { contentFolder } from '../reader/files.ts';
import { audienceOf } from '../reader/preview.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { listFiles } from './built-site.ts';
import { countSearched } from './count-searched.ts';
import type { Finish } from './finish-site.ts';
import { redirectsOf } from './moved/redirect.ts';
import { revisionOf } from './revision.ts';
import { hostFileNames } from './hosts/host.ts';
import { isPackedCopy, manifestFile, type ListedFile, type SiteManifest } from './site-manifest.ts';

/** What of the project shapes the site, besides the content. */
const parts = ['src', ':!src/content', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Writes the list of all files, with what they were made from: `verify` holds a live site against it. */
export const writeManifest: Finish = (site, { root, content, address, today }) => {
  const shown = shownContent(content, today, audienceOf());
  const files = listSite(site);
  const manifest: SiteManifest = {
    format: 'noticeboard-site-manifest/1',
    address: new URL(address.base, address.site).href,
    builtFor: today,
    source: { project: revisionOf(root, parts), content: revisionOf(contentFolder(), ['.']) },
    counts: {
      files: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      pages: files.filter(({ path }) => path.endsWith('.html')).length,
      searched: countSearched(site),
      entries: Object.fromEntries(collectionNames.map((name) => [name, shown[name].length])),
    },
    moved: redirectsOf(content.council, new Set(files.map(({ path }) => path))).map(({ from, to }) => ({
      from,
      to,
    })),
    files,
  };
  writeFileSync(join(site, manifestFile), oneFileALine(manifest));
};

/** Every file of a folder that a manifest lists, with its hash. */
export function listSite(site: string): ListedFile[] {
  return listFiles(site)
    .filter((path) => path !== manifestFile && !isPackedCopy(path) && !hostFileNames.has(path))
    .map((path) => {
      const bytes = readFileSync(join(site, path));
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
}

/** Two lists can be compared line by line. */
function oneFileALine({ files, ...rest }: SiteManifest): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n}$/, '');
  return `${head},\n  "files": [\n${files.map((file) => `    ${JSON.stringify(file)}`).join(',\n')}\n  ]\n}\n`;
}

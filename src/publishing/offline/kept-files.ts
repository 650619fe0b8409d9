import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crisisPath, crisisStylePath } from '../../domain/crisis.ts';
import { directoryFolder } from '../../domain/directory/addresses.ts';
import { fileOf } from '../built-site.ts';

/** As much as a visitor may be asked to fetch beforehand, unpacked: the letters of the A to Z are left out beyond it. */
const mostBytes = 10_000_000;
const search = directoryFolder.slice(1);
const editionLength = 12;

/** What browsers keep from the start, as `client/offline-worker.ts` takes it. */
export interface KeptFiles {
  edition: string;
  /** Addresses from the root of the site, without a stroke at their start. */
  files: { path: string; integrity?: string }[];
  assets: string[];
  roots: string[];
}

/**
 * The files of a built site that browsers keep: the directory's own pages, its search, the home page, the contact points, the emergency sheet,
 * the page of a crisis, and their styles and scripts.
 * @param site the folder of the site
 * @param all every file of it
 * @param roots where the pages of each language begin: '', 'cy/'
 */
export function keptFiles(site: string, all: readonly string[], roots: readonly string[]): KeptFiles {
  const read = (path: string) => readFileSync(join(site, path));
  const size = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  const data = all.filter((path) => roots.some((root) => isData(path, root)));
  const pages = all.filter((path) => roots.some((root) => isPage(path, root)));
  const letters = all.filter((path) => roots.some((root) => isLetter(path, root)));
  const assets = assetsOf(all, pages, roots, (path) => read(path).toString('utf8'));
  const isRoomy = size([...data, ...pages, ...letters, ...assets]) <= mostBytes;
  const files = [
    ...[...pages, ...(isRoomy ? letters : [])].map((path) => ({ path, bytes: read(path), isPage: true })),
    ...data.map((path) => ({ path, bytes: read(path), isPage: false })),
  ].map(({ path, bytes, isPage }) => ({ path, hash: hashOf(bytes), isPage }));
  const edition = createHash('sha256')
    .update(JSON.stringify([files, assets]))
    .digest('hex');
  return {
    edition: edition.slice(0, editionLength),
    // Some hosts change pages on their way, which hurts nobody; data of two editions would.
    files: files.map(({ path, hash, isPage }) =>
      isPage ? { path: addressOf(path) } : { path, integrity: `sha256-${hash}` },
    ),
    assets,
    roots: [...roots],
  };
}

/** The styles and scripts that some pages name, and all that the scripts of the directory may fetch later. */
function assetsOf(
  all: readonly string[],
  pages: readonly string[],
  roots: readonly string[],
  read: (path: string) => string,
): string[] {
  const assets = all.filter((path) => /(?:^|\/)assets\/[^/]+\.(?:css|js)$/.test(path));
  const namedIn = (path: string) => {
    const text = read(path);
    return assets.filter((asset) => asset !== path && text.includes(asset.slice(asset.lastIndexOf('/') + 1)));
  };
  const isOfDirectory = (path: string) =>
    roots.some((root) => path.startsWith(`${root}groups/`) || path.startsWith(`${root}offline/`));
  const known = new Set(pages.flatMap(namedIn));
  // What is added meanwhile is visited too.
  const later = new Set(pages.filter(isOfDirectory).flatMap(namedIn));
  for (const asset of later) if (asset.endsWith('.js')) for (const more of namedIn(asset)) later.add(more);
  return [...new Set([...known, ...later])].sort();
}

function isData(path: string, root: string): boolean {
  if (root === '' && path === 'favicon.svg') return true;
  if (path === root + crisisStylePath.slice(1)) return true;
  if (/^groups\/today\/\w+\.json$/.test(path.slice(root.length)) && path.startsWith(root)) return true;
  // The cards are kept together in one file; and no worker of the search is ever started.
  return (
    path.startsWith(root + search) &&
    !path.startsWith(`${root}${search}cards-`) &&
    !path.endsWith('pagefind-worker.js')
  );
}

function isPage(path: string, root: string): boolean {
  const always = ['', 'groups/', 'groups/a-to-z/', 'groups/shortlist/', 'groups/today/', 'offline/'];
  return (
    always.some((page) => path === root + fileOf(page)) ||
    (['contact-points/', 'emergency/'].some((folder) => path.startsWith(root + folder)) &&
      path.endsWith('.html')) ||
    path === root + fileOf(crisisPath.slice(1))
  );
}

function isLetter(path: string, root: string): boolean {
  return path.startsWith(`${root}groups/a-to-z/`) && path.endsWith('.html') && !isPage(path, root);
}

function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

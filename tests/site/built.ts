import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSite, type BuiltSite } from '../../src/publishing/built-site.ts';
import { readAddress } from '../../src/reader/settings.ts';

/** The folder of the site that is tested: SITE_DIR, or `dist`. */
export const folder = resolve(process.env['SITE_DIR'] || 'dist');

/** The origin at which the site will be published, and the path below it. */
export const address = readAddress();

/** The built site with the facts of all its pages. */
export const built: BuiltSite = read();

/** The text of a file of the site. */
export function readFile(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** The whole address at which a page will be published. */
export function published(path: string): string {
  return new URL(address.base + path.slice(1), address.site).href;
}

/** The file that an address of the site, with its base path, leads to; nothing where it leads elsewhere. */
export function fileOfLink(value: string, page: string): string | undefined {
  const url = new URL(value, published(page));
  return url.origin === address.site
    ? decodeURIComponent(url.pathname.slice(address.base.length))
    : undefined;
}

function read(): BuiltSite {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}: run "npm run build" first, or set SITE_DIR.`);
  return readSite(folder, address);
}

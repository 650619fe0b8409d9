import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readPage, type BuiltPage } from './built-page.ts';

/** A built site as it lies in its folder. */
export interface BuiltSite {
  folder: string;
  /** The origin and the path at which it will be published; the path has a stroke at both ends. */
  address: { site: string; base: string };
  /** Every file, as its path from the folder with forward slashes, in an order that no locale changes. */
  files: ReadonlySet<string>;
  pages: readonly BuiltPage[];
}

/** Reads a built site: the names of its files and the facts of its pages. */
export function readSite(folder: string, address: BuiltSite['address']): BuiltSite {
  const files = listFiles(folder);
  const pages = pagesIn(files).map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return { folder, address, files: new Set(files), pages };
}

/** Those of some files that are pages. */
export function pagesIn(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith('.html'));
}

/** Every file below a folder, as its path from there with forward slashes, in an order that no locale changes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The file that a server sends for an address below the root of the site: `/actions/` is `actions/index.html`. */
export function fileOf(address: string): string {
  const path = address.replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

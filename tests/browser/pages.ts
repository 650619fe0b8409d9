import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** The folder of the built site: SITE_DIR, or `dist`. */
export const siteFolder = resolve(process.env['SITE_DIR'] ?? 'dist');

/** Every page of the built site, the heaviest first. */
export function allPages(): SiteFile[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: pathOf(file), bytes: statSync(join(siteFolder, file)).size }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
}

/** The heaviest page of each type, by the shape of its address: `/`, `/groups/`, `/groups/…/`. */
export function pageOfEachType(): Map<string, string> {
  const types = new Map<string, string>();
  for (const { path } of allPages()) {
    const type = typeOf(path);
    if (!types.has(type)) types.set(type, path);
  }
  return new Map([...types].sort());
}

function typeOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return ['', first, ...rest.map((part) => part && '…')].join('/');
}

function pathOf(file: string): string {
  return `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}

export interface SiteFile {
  /** Below the folder of the site. */
  file: string;
  /** Its address, from the root of the site. */
  path: string;
  bytes: number;
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** The folder of the built site: SITE_DIR, or `dist`. */
export const siteFolder = resolve(process.env['SITE_DIR'] ?? 'dist');

/** The mark of a component on what it draws, an element, a role, a tone. */
const part = /data-astro-cid-[\w-]+|<[a-z][\w-]*|(?:data-tone|data-state|role|aria-current)="[^"]*"/g;

/** Every page of the built site, the heaviest first. */
export function allPages(): SiteFile[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: pathOf(file), bytes: statSync(join(siteFolder, file)).size }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
}

/** The pages that are opened: all of them, but of the posters, which are alike, the hardest of each kind. */
export function openedPages(): SiteFile[] {
  const pages = allPages();
  const hard = new Set(hardestPosters(pages));
  return pages.filter((page) => !isPoster(page) || hard.has(page));
}

/** Of the posters of each kind the heaviest, and of all of them those with the longest title and the longest word in it. */
export function hardestPosters(pages: readonly SiteFile[] = allPages()): SiteFile[] {
  const posters = pages.filter(isPoster);
  const titles = new Map(posters.map((page) => [page, titleOf(page)]));
  const most = (size: (title: string) => number) =>
    posters.toSorted((a, b) => size(titles.get(b) ?? '') - size(titles.get(a) ?? '')).slice(0, 3);
  const longestWord = (title: string) => Math.max(...title.split(/\s+/).map((word) => word.length));
  const heaviest = Map.groupBy(posters, ({ path }) => path.split('/')[2]).values();
  return [
    ...new Set([
      ...[...heaviest].flatMap((those) => those.slice(0, 1)),
      ...most((title) => title.length),
      ...most(longestWord),
    ]),
  ];
}

/**
 * The heaviest page of each type, by the shape of its address: `/`, `/groups/`, `/groups/…/`. A poster is a sheet of paper, without
 * navigation and without a script, and has tests of its own.
 */
export function pageOfEachType(): Map<string, string> {
  const types = new Map<string, string>();
  for (const page of allPages().filter((one) => !isPoster(one))) {
    const type = typeOf(page.path);
    if (!types.has(type)) types.set(type, page.path);
  }
  return new Map([...types].sort());
}

/**
 * As few pages as have, for each type of page, everything that stands on a page of that type: every component, element,
 * role and tone. What the rules say of one of them they say of the others.
 */
export function pagesOfEveryPart(): SiteFile[] {
  const seen = new Set<string>();
  return openedPages().filter(({ file, path }) => {
    const type = typeOf(path);
    const parts = readFileSync(join(siteFolder, file), 'utf8').match(part) ?? [];
    const news = parts.map((one) => `${type} ${one}`).filter((one) => !seen.has(one));
    for (const one of news) seen.add(one);
    return news.length > 0;
  });
}

/** The shape of an address: `/groups/…/`. */
export function typeOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return ['', first, ...rest.map((part) => part && '…')].join('/');
}

function isPoster({ path }: SiteFile): boolean {
  return path.startsWith('/posters/');
}

function titleOf({ file }: SiteFile): string {
  return /<h1[^>]*>([^<]*)/.exec(readFileSync(join(siteFolder, file), 'utf8'))?.[1] ?? '';
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

import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Council } from '../../schemas/council.ts';
import { BuildFailed } from '../build-site.ts';
import { fileOf, listFiles } from '../built-site.ts';
import type { Finish, Publication } from '../finish-site.ts';
import { hostOf } from '../hosts/hosts.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectsOf, type Redirect } from './redirect.ts';

/** What people subscribe to: their programmes ask for these at the old address, and follow no page that leads on. */
const subscribed = new Set(['calendar.ics', 'feed.xml']);

/** Writes a page at each old address, so that it works on plain files too. */
export const writeMoved: Finish = (site, publication) => {
  const files = listFiles(site);
  const { redirectsWithoutFile = 0 } = hostOf(publication.council);
  for (const redirect of redirectsOf(publication.council, new Set(files)).slice(redirectsWithoutFile)) {
    if (existsSync(join(site, fileOf(redirect.from))))
      throw new BuildFailed(
        `council.json says in "moved" that ${redirect.from} is an old address, but there is a page at it. Delete its lines.`,
      );
    for (const [from, to] of filesThatMove(redirect, files)) writeOld(site, from, to, publication);
  }
};

/** The old and the new path of each file, from the root of the site. */
function filesThatMove({ from, to, isWhole }: Redirect, files: readonly string[]): [string, string][] {
  const folder = to.slice(1);
  return (isWhole ? files.filter((file) => file.startsWith(folder)) : [fileOf(to)])
    .filter((file) => file.endsWith('index.html') || subscribed.has(basename(file)))
    .map((file) => [`${from.slice(1)}${file.slice(folder.length)}`, file]);
}

function writeOld(site: string, from: string, to: string, { address, council }: Publication): void {
  mkdirSync(join(site, dirname(from)), { recursive: true });
  if (!to.endsWith('.html')) return copyFileSync(join(site, to), join(site, from));
  const path = address.base + to.replace(/index\.html$/, '');
  writeFileSync(join(site, from), redirectPage(path, address.site + path, languageOf(from, council)));
}

function languageOf(file: string, { languages: [first = 'en', ...others] = [] }: Council): 'en' | 'cy' {
  return others.find((code) => file.startsWith(`${code}/`)) ?? first;
}

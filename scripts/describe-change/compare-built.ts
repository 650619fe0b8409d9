import { readFileSync, statSync } from 'node:fs';
import type { BuiltChange } from '../../src/domain/change-words/describe-change.ts';
import { siteManifest } from '../../src/publishing/site-manifest.ts';
import { listSite } from '../../src/publishing/write-manifest.ts';

/**
 * Which pages of two built sites differ.
 * @param was the folder of a built site, or its `site-manifest.json`
 * @param now the same, of the newer one
 * @throws where either is no built site
 */
export function compareBuilt(was: string, now: string): BuiltChange {
  const [before, after] = [pagesIn(was), pagesIn(now)];
  return {
    added: [...after.keys()].filter((page) => !before.has(page)),
    removed: [...before.keys()].filter((page) => !after.has(page)),
    changed: [...after].flatMap(([page, hash]) =>
      before.has(page) && before.get(page) !== hash ? [page] : [],
    ),
  };
}

/** The address of each page of a site, with the hash of its bytes. */
function pagesIn(site: string): Map<string, string> {
  const files = statSync(site).isDirectory()
    ? listSite(site)
    : siteManifest.parse(JSON.parse(readFileSync(site, 'utf8'))).files;
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  if (pages.length === 0) throw new Error(`${site} holds no page of a site.`);
  return new Map(
    pages.map(({ path, sha256 }) => [`/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`, sha256]),
  );
}

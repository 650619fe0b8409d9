import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, Link } from './built-page.ts';
import { fileOf, type BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';

const outsideSchemes = new Set(['https:', 'mailto:', 'tel:']);
const cssTarget = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** What was found by following every link of a site. */
export interface LinkReport {
  problems: Problem[];
  /** How many links were followed within the site. */
  links: number;
  /** How many of them name a place within a page. */
  anchors: number;
}

/** Follows every link, style and anchor, those of feeds too: each must lead to a file and a place of the site, or to another safe one. */
export function verifyLinks(site: BuiltSite): LinkReport {
  const places = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]));
  const report: LinkReport = { problems: [], links: 0, anchors: 0 };
  for (const page of site.pages) {
    for (const link of page.links) follow(site, places, page.address, link, report);
    for (const link of page.styles.flatMap(targetsOf)) follow(site, places, page.address, link, report);
    verifyCanonical(site, page, report.problems);
  }
  for (const [ending, linksIn] of [
    ['.css', targetsOf],
    ['feed.xml', linksOfFeed],
  ] as const)
    for (const file of [...site.files].filter((name) => name.endsWith(ending)))
      for (const link of linksIn(readFileSync(join(site.folder, file), 'utf8')))
        follow(site, places, `/${file}`, link, report);
  return report;
}

function follow(
  { address: { site, base }, files }: BuiltSite,
  places: ReadonlyMap<string, ReadonlySet<string>>,
  where: string,
  { value, from }: Link,
  report: LinkReport,
): void {
  const add = (what: string) => void report.problems.push({ where, what: `${from}="${value}" ${what}` });
  const address = new URL(base + where.slice(1), site).href;
  if (!URL.canParse(value, address)) return add('is no address');
  const url = new URL(value, address);
  if (url.origin !== site) {
    if (!outsideSchemes.has(url.protocol)) add(`leads to ${url.protocol}, which is not published`);
    return;
  }
  // A council may have other pages at the same host; only what is written as an address of this site must be one.
  if (!url.pathname.startsWith(base) && URL.canParse(value)) return;
  report.links++;
  if (!url.pathname.startsWith(base)) return add(`leads out of ${base}, where the site is published`);
  const path = decode(url.pathname.slice(base.length));
  const file = fileOf(path);
  // The page for missing pages is sent in the place of any address, and has none of its own.
  if (from === 'link href' && where === '/404.html' && !files.has(file)) return;
  if (from === 'meta og:url' && where === '/404.html') return;
  if (!files.has(file))
    return add(files.has(`${path}/index.html`) ? 'lacks the stroke at its end' : 'leads to no page or file');
  verifyAnchor(decode(url.hash.slice(1)), places.get(file), report, add);
}

function verifyAnchor(
  anchor: string,
  ids: ReadonlySet<string> | undefined,
  report: LinkReport,
  add: (what: string) => void,
): void {
  if (anchor === '' || anchor.startsWith(':~:')) return;
  report.anchors++;
  if (!ids?.has(anchor)) add('leads to a place that the page does not have');
}

function verifyCanonical({ address: { site, base } }: BuiltSite, page: BuiltPage, problems: Problem[]): void {
  // An old address names the new one.
  if (page.file === '404.html' || page.leadsTo !== undefined) return;
  const own = new URL(base + page.address.slice(1), site).href;
  for (const canonical of page.canonicals)
    if (canonical !== own)
      problems.push({ where: page.address, what: `the canonical address is "${canonical}", not its own` });
}

function targetsOf(css: string): Link[] {
  return [...css.matchAll(cssTarget)].map((match) => ({
    value: match.slice(1).find((target) => target !== undefined) ?? '',
    from: 'style',
  }));
}

/** A feed holds its links as attributes, of its own elements and of the HTML of its entries; text holds no bare `<`. */
function linksOfFeed(xml: string): Link[] {
  return [...xml.matchAll(/<[^<>]*\bhref="([^"]*)"/g)].map(([, value = '']) => ({
    value: value.replaceAll('&amp;', '&'),
    from: 'feed href',
  }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

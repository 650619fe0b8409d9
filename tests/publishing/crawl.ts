import { expect } from 'vitest';
import { readPage } from '../../src/publishing/built-page.ts';
import { fileOf, listFiles } from '../../src/publishing/built-site.ts';

/** The pages that no page links to: those for what is missing, and those at old addresses. */
const unlinked = /^(?:404\.html|admin\/|groups\/(?:tiddly-winkers|old-list)\/)/;

/**
 * Expects every link of a site to lead somewhere, and every page of it to be found by following links.
 * @param server the address of the server, without a stroke at its end
 * @param published the address for which the site was built
 * @param folder the site
 */
export async function expectWhole(server: string, published: string, folder: string): Promise<void> {
  const { pathname } = new URL(published);
  const { statuses, broken } = await crawl(server, published);
  expect(broken).toEqual([]);
  const files = new Set(
    [...statuses.keys()].map((path) => fileOf(path.slice(pathname.length - 1).split('?')[0] ?? '')),
  );
  const pages = listFiles(folder).filter((file) => file.endsWith('.html') && !unlinked.test(file));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((page) => !files.has(page))).toEqual([]);
}

/** What was found by following every link of a site as a browser would. */
interface Crawl {
  /** Every address that was asked for, from the root of the host, with its status. */
  statuses: Map<string, number>;
  /** Those that have not been found, with a page that links to each. */
  broken: string[];
}

const atOnce = 8;

/**
 * Follows every link of a site within it, from its home page.
 * @param server the address of the server, without a stroke at its end
 * @param published the address for which the site was built: links that name it in full are followed too
 */
async function crawl(server: string, published: string): Promise<Crawl> {
  const { origin, pathname } = new URL(published);
  const found: Crawl = { statuses: new Map(), broken: [] };
  const waiting = [{ path: pathname, from: 'the start' }];
  const known = new Set([pathname]);
  for (let batch = waiting.splice(0, atOnce); batch.length > 0; batch = waiting.splice(0, atOnce)) {
    const links = await Promise.all(batch.map((one) => visit(server, origin, one, found)));
    for (const link of links.flat())
      if (!known.has(link.path)) {
        known.add(link.path);
        waiting.push(link);
      }
  }
  return found;
}

async function visit(server: string, origin: string, { path, from }: Link, found: Crawl): Promise<Link[]> {
  const response = await fetch(server + path, { redirect: 'manual' });
  const text = await response.text();
  found.statuses.set(path, response.status);
  if (response.status !== 200) found.broken.push(`${path} (${response.status}) from ${from}`);
  if (!response.headers.get('content-type')?.startsWith('text/html')) return [];
  return readPage('index.html', text).links.flatMap(({ value }) => {
    const url = new URL(value, origin + path);
    return url.origin === origin ? [{ path: url.pathname + url.search, from: path }] : [];
  });
}

interface Link {
  path: string;
  from: string;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listFiles } from '../../src/publishing/built-site.ts';
import { expectWhole } from './crawl.ts';
import { expectPacked } from './packed.ts';

/**
 * Expects a server to send a site that was built with the settings of `hosted.ts` as it should be sent: every link, each
 * header, the page for what is missing, moved addresses, types, caching and packed copies.
 * @param server its address, without a stroke at its end
 * @param address for which the site was built
 * @param out the folder of the site
 * @param encodings that it can send, the best first
 */
export async function expectHosted(
  server: string,
  address: string,
  out: string,
  encodings: readonly ('br' | 'gzip')[],
): Promise<void> {
  const root = server + new URL(address).pathname;
  await expectWhole(server, address, out);
  await expectHeaders(root);
  await expectMissing(root, out);
  await expectMoved(root);
  await expectTypesAndCaching(root, out);
  for (const path of ['', 'feed.xml', firstAsset(out)]) await expectPacked(root + path, encodings);
}

async function expectHeaders(root: string): Promise<void> {
  for (const path of [
    '',
    'groups/',
    'nowhere/',
    'assets/nowhere.js',
    'feed.xml',
    '.well-known/security.txt',
  ]) {
    const headers = await headersOf(root + path);
    expect(headers, path).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(headers['content-security-policy'], path).not.toMatch(/'unsafe-/);
  }
  const mayRunWasm = async (path: string) =>
    (await headersOf(root + path))['content-security-policy']?.includes("'wasm-unsafe-eval'");
  for (const path of ['search/', 'groups/', 'pagefind/pagefind-worker.js'])
    expect(await mayRunWasm(path), path).toBe(true);
  for (const path of ['', 'groups/a-to-z/', 'search/nowhere/'])
    expect(await mayRunWasm(path), path).toBe(false);
  expect((await headersOf(`${root}data/groups.json`))['access-control-allow-origin']).toBe('*');
  expect((await headersOf(root))['access-control-allow-origin']).toBeUndefined();
}

async function expectMissing(root: string, out: string): Promise<void> {
  const page = readFileSync(join(out, '404.html'), 'utf8');
  for (const path of ['nowhere/at/all/', 'pagefind/', 'nginx-server.conf']) {
    const response = await fetch(root + path);
    expect([response.status, await response.text()], path).toEqual([404, page]);
  }
}

async function expectMoved(root: string): Promise<void> {
  const leads = async (path: string) => {
    const { status, headers } = await fetch(root + path, { redirect: 'manual' });
    return [status, new URL(headers.get('location') ?? '', root).pathname];
  };
  const base = new URL(root).pathname;
  const now = `${base}groups/demo-tiddlywinks-club/`;
  expect(await leads('groups/tiddly-winkers/')).toEqual([301, now]);
  expect(await leads('groups/tiddly-winkers/calendar.ics')).toEqual([301, `${now}calendar.ics`]);
  expect(await leads('groups/old-list/')).toEqual([301, `${base}groups/`]);
  expect((await leads('groups'))[1], 'the stroke at the end').toBe(`${base}groups/`);
}

async function expectTypesAndCaching(root: string, out: string): Promise<void> {
  const types = {
    '': 'text/html; charset=utf-8',
    [firstAsset(out)]: 'text/javascript; charset=utf-8',
    'feed.xml': 'application/atom+xml; charset=utf-8',
    'sitemap-index.xml': 'application/xml; charset=utf-8',
    'groups/demo-tiddlywinks-club/calendar.ics': 'text/calendar; charset=utf-8',
    'data/groups.csv': 'text/csv; charset=utf-8',
    'robots.txt': 'text/plain; charset=utf-8',
    'favicon.svg': 'image/svg+xml; charset=utf-8',
    'pagefind/wasm.en.pagefind': 'application/octet-stream',
  };
  for (const [path, type] of Object.entries(types)) {
    const isAsset = path.startsWith('assets/');
    expect(await headersOf(root + path), path).toMatchObject({
      'content-type': type,
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    });
  }
  expect((await headersOf(`${root}assets/nowhere.js`))['cache-control']).not.toContain('immutable');
  const { etag = '' } = await headersOf(root);
  const again = { 'If-None-Match': etag, 'Accept-Encoding': 'identity' };
  expect((await fetch(root, { headers: again })).status).toBe(304);
}

function firstAsset(out: string): string {
  const asset = listFiles(out).find(
    (file) => /^assets\/.*\.js$/.test(file) && listFiles(out).includes(`${file}.br`),
  );
  if (asset === undefined) throw new Error('no script is large enough to be packed');
  return asset;
}

async function headersOf(address: string): Promise<Record<string, string>> {
  const { headers } = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  return Object.fromEntries(headers);
}

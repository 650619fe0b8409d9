import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPage } from '../../src/publishing/built-page.ts';
import { listFiles } from '../../src/publishing/built-site.ts';
import { serve } from '../../src/publishing/serve.ts';
import { publish } from './command.ts';
import { changeSettings, makeCouncil, type Council } from './council.ts';
import { expectWhole } from './crawl.ts';
import { attributeOf, elementsOf } from './elements.ts';
import { hosted } from './hosted.ts';

const address = 'https://noticeboard.example.org/town/';

test('plain files below a path: every link leads somewhere, and every page says what it may load', async () => {
  const council = makeCouncil();
  changeSettings(council, { address, ...hosted });
  await publish(council);
  const { server, url } = await serve({ folder: council.out, base: '/town/', port: 0, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  await expectWhole(new URL(url).origin, address, council.out);

  const files = listFiles(council.out);
  expect(existsSync(`${council.out}-host`), 'nothing lies beside it').toBe(false);
  expect(files.filter((file) => /\.(?:br|gz)$/.test(file))).toEqual([]);
  expectPolicies(council, files);
  expectOldAddresses(council);
  expect(readFileSync(join(council.out, '.well-known/security.txt'), 'utf8')).toBe(
    `Contact: mailto:security@larkshire.example.org
Expires: 2027-10-01T23:59:59Z
Preferred-Languages: en
Canonical: https://noticeboard.example.org/.well-known/security.txt
`,
  );
});

/** The policy comes before all that a page loads, and lets only those that search run WebAssembly. */
function expectPolicies({ out }: Council, files: readonly string[]): void {
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('admin/'));
  const searching = pages.filter((page) => {
    const [charset, policy, referrer, ...rest] = elementsOf(readFileSync(join(out, page), 'utf8')).slice(2);
    expect(attributeOf(charset, 'charset'), page).toBe('utf-8');
    expect(attributeOf(policy, 'http-equiv'), page).toBe('Content-Security-Policy');
    expect(attributeOf(referrer, 'content'), page).toBe('same-origin');
    expect(rest.length, page).toBeGreaterThan(3);
    const text = attributeOf(policy, 'content') ?? '';
    expect(text, page).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(text, page).not.toMatch(/'unsafe-|frame-ancestors/);
    return text.includes("'wasm-unsafe-eval'");
  });
  expect(searching).toEqual(['groups/index.html', 'search/index.html']);
}

/** Old addresses are pages that lead on; what people subscribed to is still there. */
function expectOldAddresses({ out }: Council): void {
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const old = read('groups/tiddly-winkers/index.html');
  const page = readPage('groups/tiddly-winkers/index.html', old);
  expect(page.leadsTo).toBe('/town/groups/demo-tiddlywinks-club/');
  expect(page.canonicals).toEqual([`${address}groups/demo-tiddlywinks-club/`]);
  expect(old).toContain('<h1>This page has moved</h1>');
  expect(read('groups/tiddly-winkers/calendar.ics')).toBe(read('groups/demo-tiddlywinks-club/calendar.ics'));
  expect(readPage('', read('groups/old-list/index.html')).leadsTo).toBe('/town/groups/');
  expect(
    existsSync(join(out, 'groups/old-list/a-to-z')),
    'a list is no place for what was below a page',
  ).toBe(false);
}

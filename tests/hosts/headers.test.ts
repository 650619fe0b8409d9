import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { headersAt } from '../../src/publishing/headers/header-rule.ts';
import { siteHeaders } from '../../src/publishing/headers/site-headers.ts';
import { council } from '../../src/schemas/council.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-headers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const settings = council.parse({
  name: 'Larkshire District Council',
  place: 'Larkshire',
  siteName: 'Larkshire Noticeboard',
  purpose: 'To try things out.',
  address: 'https://larkshire.example.org/',
  accent: { light: '#1f5f4d', dark: '#7fd1b3' },
});
const colours = '<style>:root{--accent:#1f5f4d}</style>';

it('names inline scripts and styles by their hashes, and nothing that browsers do not run', () => {
  const { rules } = siteHeaders(
    siteWith({
      'index.html': `${colours}<script>start(1)</script><script type="application/ld+json">{"a":1}</script>`,
      'about/index.html': `${colours}<script type="module" src="/assets/a.js"></script>`,
      'other/index.html': `<p title="<script>steal()</script>">Text</p>${colours}`,
    }),
    settings,
  );
  const policy = headersAt(rules, '/')['Content-Security-Policy'];
  expect(policy).toBe(
    `default-src 'none'; script-src 'self' '${hash('start(1)')}'; style-src 'self' '${hash(':root{--accent:#1f5f4d}')}'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
});

it('lets pages that search run WebAssembly, and the worker of the search', () => {
  const { searching, rules } = siteHeaders(
    siteWith({
      'index.html': '<p>Write &lt;site-search&gt;, or <!-- <site-search> --></p>',
      'search/index.html': '<site-search></site-search>',
      'cy/groups/index.html': '<directory-search></directory-search>',
      'pagefind/pagefind-worker.js': '',
    }),
    settings,
  );
  expect(searching).toEqual(['/cy/groups/', '/search/', '/pagefind/pagefind-worker.js']);
  const policyAt = (address: string) => headersAt(rules, address)['Content-Security-Policy'];
  expect(policyAt('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policyAt('/')).toContain("script-src 'self';");
});

it('lets maps of a server of the council in, and keeps a preview out of search engines', () => {
  const tiles = { address: 'https://tiles.example.org/{z}/{x}/{y}.png', credit: 'The mappers' };
  const site = siteWith({ 'index.html': colours });
  const { rules } = siteHeaders(site, { ...settings, tiles }, 'preview');
  expect(headersAt(rules, '/')).toMatchObject({ 'X-Robots-Tag': 'noindex, nofollow' });
  expect(headersAt(rules, '/')['Content-Security-Policy']).toContain(
    "img-src 'self' https://tiles.example.org;",
  );
  expect(headersAt(siteHeaders(site, settings).rules, '/')).not.toHaveProperty('X-Robots-Tag');
});

it('keeps what has a hash in its name for good, in every language', () => {
  const { rules } = siteHeaders(siteWith({ 'index.html': colours }), {
    ...settings,
    languages: ['en', 'cy'],
  });
  const cacheAt = (address: string) => headersAt(rules, address)['Cache-Control'];
  expect(cacheAt('/assets/a.1234.js')).toBe('public, max-age=31536000, immutable');
  expect(cacheAt('/cy/assets/a.1234.js')).toBe('public, max-age=31536000, immutable');
  expect(cacheAt('/groups/assets/')).toBe('public, max-age=0, must-revalidate');
  expect(headersAt(rules, '/cy/data/groups.json')['Access-Control-Allow-Origin']).toBe('*');
});

it('gives the forms for editors a policy of their own', () => {
  const site = siteWith({ 'index.html': colours, 'admin/index.html': '<script>own()</script>' });
  const { rules } = siteHeaders(site, { ...settings, admin: { by: 'folder' } });
  expect(headersAt(rules, '/')['Content-Security-Policy']).toContain("script-src 'self';");
  expect(headersAt(rules, '/admin/')['Content-Security-Policy']).toContain("'unsafe-inline'");
  expect(headersAt(rules, '/admin/')['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
});

it('stops a build whose pages have many inline styles: each would have to be named on every page', () => {
  const pages = Array.from({ length: 9 }, (_, at) => [`p${at}/index.html`, `<style>p{order:${at}}</style>`]);
  expect(() => siteHeaders(siteWith(Object.fromEntries(pages) as Record<string, string>), settings)).toThrow(
    'The pages have 0 different inline scripts and 9 different inline styles; 8 at most',
  );
});

function siteWith(files: Record<string, string>): string {
  const site = mkdtempSync(join(folder, 'site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  return site;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

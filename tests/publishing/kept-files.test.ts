import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/publishing/built-site.ts';
import { keptFiles, type KeptFiles } from '../../src/publishing/offline/kept-files.ts';
import { makeFolder } from './council.ts';

const site: Record<string, string> = {
  'index.html': '<link href="/assets/style.1.css"><script src="/assets/chart.1.js"></script>',
  'groups/index.html': '<script src="/assets/search.1.js"></script>',
  'groups/a-to-z/index.html': '',
  'groups/a-to-z/m/index.html': '',
  'groups/mill/index.html': '',
  'groups/search/catalogue.json': '{}',
  'groups/search/gathered.json': '{}',
  'groups/search/cards-1/0.json': '{}',
  'groups/search/text/pagefind.js': '',
  'groups/search/text/pagefind-worker.js': '',
  'groups/today/monday.json': '{}',
  'contact-points/index.html': '',
  'contact-points/parishes/index.html': '',
  'emergency/index.html': '',
  'emergency/mill/index.html': '',
  'funds/index.html': '<link href="/assets/funds.1.css">',
  'offline/index.html': '',
  'data/postcodes/me15.json': '{}',
  'data/groups.json': '[]',
  'favicon.svg': '',
  'assets/style.1.css': '',
  'assets/funds.1.css': '',
  'assets/chart.1.js': 'import("./drawing.1.js")',
  'assets/drawing.1.js': '',
  'assets/search.1.js': 'import("./page.1.js")',
  'assets/page.1.js': 'import "./words.1.js"',
  'assets/words.1.js': '',
  'cy/groups/index.html': '',
  'cy/groups/search/catalogue.json': '{}',
};

test('the directory, its search, the home page, the contact points and the emergency sheet are kept, with what they need', () => {
  const { files, assets } = keep(site);
  expect(files.map(({ path }) => path)).toEqual([
    'contact-points/',
    'contact-points/parishes/',
    'emergency/',
    'emergency/mill/',
    'groups/a-to-z/',
    'groups/',
    '',
    'offline/',
    'groups/a-to-z/m/',
    'favicon.svg',
    'groups/search/catalogue.json',
    'groups/search/gathered.json',
    'groups/search/text/pagefind.js',
    'groups/today/monday.json',
  ]);
  // What the scripts of other pages fetch later is fetched when it is wanted.
  expect(assets).toEqual(
    ['chart', 'page', 'search', 'style', 'words'].map(
      (name) => `assets/${name}.1.${name === 'style' ? 'css' : 'js'}`,
    ),
  );
});

test('data is held against its hash, and pages are not', () => {
  for (const { path, integrity } of keep(site).files)
    expect(integrity !== undefined).toBe(/\.(?:js|json|svg)$/.test(path));
});

test('another byte of any of them is another edition, and of no other file', () => {
  const { edition } = keep(site);
  expect(keep({ ...site, 'funds/index.html': 'x' }).edition).toBe(edition);
  for (const file of ['index.html', 'groups/search/catalogue.json', 'groups/a-to-z/m/index.html'])
    expect(keep({ ...site, [file]: 'x' }).edition).not.toBe(edition);
});

test('of a directory that is too large, the letters of the A to Z are left out', () => {
  const { files } = keep({ ...site, 'groups/search/catalogue.json': 'x'.repeat(10_000_001) });
  const paths = files.map(({ path }) => path);
  expect(paths).not.toContain('groups/a-to-z/m/');
  expect(paths).toContain('groups/a-to-z/');
});

test('each language has its own', () => {
  const paths = keep(site, ['', 'cy/']).files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['groups/', 'cy/groups/', 'cy/groups/search/catalogue.json']));
});

test('in a crisis its page and the look of its banner are kept too', () => {
  const { files } = keep({
    ...site,
    'crisis/index.html': '',
    'crisis/banner.css': '',
    'crisis/feed.xml': '',
  });
  expect(files.filter(({ path }) => path.startsWith('crisis'))).toEqual([
    { path: 'crisis/' },
    { path: 'crisis/banner.css', integrity: expect.stringMatching(/^sha256-/) as string },
  ]);
});

function keep(files: Record<string, string>, roots = ['']): KeptFiles {
  const folder = makeFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return keptFiles(folder, listFiles(folder), roots);
}

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Publication } from '../../src/publishing/finish-site.ts';
import { placeBeside } from '../../src/publishing/hosts/place-beside.ts';
import { writeHostFiles } from '../../src/publishing/hosts/write-host-files.ts';
import { redirectsOf } from '../../src/publishing/moved/redirect.ts';
import { writeMoved } from '../../src/publishing/moved/write-moved.ts';
import type { Council } from '../../src/schemas/council.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-moved-'));
afterAll(() => rmSync(folder, { recursive: true }));

const on = '2026-11-01';
const moved = [
  { from: '/groups/old/', to: '/groups/new/', on },
  { from: '/groups/gone/', to: '/groups/', on },
  { from: '/strategies/first/', to: '/funds/first/', on },
];
const pages = [
  'groups/new/index.html',
  'groups/index.html',
  'groups/more/index.html',
  'funds/first/index.html',
];

it('moves what lies below a page only where the new one is of the same kind', () => {
  expect(redirectsOf({ moved }, new Set(pages))).toEqual([
    { from: '/groups/old/', to: '/groups/new/', isWhole: true },
    { from: '/groups/gone/', to: '/groups/', isWhole: false },
    { from: '/strategies/first/', to: '/funds/first/', isWhole: false },
  ]);
});

it('knows the old addresses in each language, where the page is there in it', () => {
  const files = new Set([...pages, 'cy/groups/new/index.html']);
  const found = redirectsOf({ moved, languages: ['en', 'cy'] }, files);
  expect(found.filter(({ from }) => from.startsWith('/cy/'))).toEqual([
    { from: '/cy/groups/old/', to: '/cy/groups/new/', isWhole: true },
  ]);
});

it('writes a page at each old address, in its language, with what people subscribed to', async () => {
  const site = siteWith([
    ...pages,
    'groups/new/calendar.ics',
    'groups/new/card.json',
    'cy/groups/new/index.html',
  ]);
  await writeMoved(site, publication({ moved, languages: ['en', 'cy'] }));
  expect(readdirSync(join(site, 'groups/old')).sort()).toEqual(['calendar.ics', 'index.html']);
  expect(readdirSync(join(site, 'groups/gone'))).toEqual(['index.html']);
  expect(readFileSync(join(site, 'groups/old/index.html'), 'utf8')).toMatchInlineSnapshot(`
    "<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>This page has moved</title><meta http-equiv="refresh" content="0; url=/town/groups/new/"><link rel="canonical" href="https://larkshire.example.org/town/groups/new/"><meta name="color-scheme" content="light dark"></head><body><h1>This page has moved</h1><p><a href="/town/groups/new/">Go to its new address</a></p></body></html>
    "
  `);
  expect(readFileSync(join(site, 'cy/groups/old/index.html'), 'utf8')).toContain(
    '<html lang="cy"><head><meta charset="utf-8">',
  );
});

it('leaves to GitLab what GitLab leads on only where there is no page', async () => {
  const site = siteWith(pages);
  await writeMoved(site, publication({ moved, host: 'gitlab-pages' }));
  expect(existsSync(join(site, 'groups/old'))).toBe(false);
});

it('stops where there is a page at an old address', () => {
  const site = siteWith([...pages, 'groups/old/index.html']);
  expect(() => writeMoved(site, publication({ moved }))).toThrow(
    'council.json says in "moved" that /groups/old/ is an old address, but there is a page at it.',
  );
});

it('stops where the address has a path that its host cannot have, wherever it comes from', () => {
  expect(() => writeHostFiles(siteWith(pages), publication({ host: 'netlify' }))).toThrow(
    'On netlify each site is at the root of a host of its own, and the address https://larkshire.example.org/town/ is not.',
  );
});

it('puts the files for a host beside the site, each as a whole, and takes away those of another', async () => {
  const built = siteWith(pages);
  const published = join(folder, 'published');
  await writeHostFiles(built, publication({ host: 'nginx' }));
  expect(readdirSync(built)).not.toContain('nginx-http.conf');
  placeBeside(built, published);
  expect(readdirSync(`${published}-host`).sort()).toEqual(['nginx-http.conf', 'nginx-server.conf']);

  const other = siteWith(pages);
  await writeHostFiles(other, publication({ host: 'caddy' }));
  writeFileSync(join(`${published}-host`, 'notes.txt'), 'not ours');
  placeBeside(other, published);
  expect(readdirSync(`${published}-host`).sort()).toEqual(['Caddyfile', 'notes.txt']);

  rmSync(join(`${published}-host`, 'notes.txt'));
  placeBeside(siteWith(pages), published);
  expect(existsSync(`${published}-host`)).toBe(false);
});

function siteWith(files: readonly string[]): string {
  const site = mkdtempSync(join(folder, 'site-'));
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), file);
  }
  return site;
}

/** The steps look at no more of the settings than this. */
function publication(settings: Partial<Council>): Publication {
  return {
    council: settings,
    address: { site: 'https://larkshire.example.org', base: '/town/' },
  } as Publication;
}

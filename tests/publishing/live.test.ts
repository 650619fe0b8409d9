import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../src/publishing/built-site.ts';
import { fetchManifest, readManifest } from '../../src/publishing/live/live-site.ts';
import { siteWords } from '../../src/publishing/live/live-words.ts';
import { verifyLive } from '../../src/publishing/live/verify-live.ts';
import { reportProblems } from '../../src/publishing/problem.ts';
import { serve } from '../../src/publishing/serve.ts';
import type { SiteManifest } from '../../src/publishing/site-manifest.ts';
import { publish } from './command.ts';
import { fingerprint } from './fingerprint.ts';

const base = '/town/';
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-live-'));
const built = join(folder, 'built');
const council = { content: 'tests/fixtures/council', out: built };
const asking = { atOnce: 8, patience: 5000 };

beforeAll(() => publish(council, { env: { SITE_ADDRESS: `https://sites.example.org${base}` } }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the list names every file of the site with its hash, and says what it was made from', () => {
  const { files, counts, builtFor, address, source } = readManifest(built);
  const written = JSON.parse(readFileSync(join(built, 'site-manifest.json'), 'utf8')) as SiteManifest;
  const hashes = Object.entries(fingerprint(built) ?? {}).filter(
    ([path]) => path !== 'site-manifest.json' && !/\.(?:br|gz)$/.test(path),
  );
  expect(written.files).toEqual(files);
  expect(files.map(({ path, sha256 }) => [path, sha256])).toEqual(hashes);
  expect(counts).toMatchObject({
    files: hashes.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: listFiles(built).filter((path) => path.endsWith('.html')).length,
    entries: { groups: 3, actions: 4 },
  });
  expect(counts.searched).toBeGreaterThan(20);
  expect([builtFor, address]).toEqual(['2026-11-21', `https://sites.example.org${base}`]);
  expect(source.project === undefined || source.project.commit.length === 40).toBe(true);
});

test('a site that is sent as it was built has no difference, and every file was read', async () => {
  const { told, report, manifest } = await verified(built);
  expect(told).toBe('');
  expect(report.files + report.left).toBe(manifest.files.length);
  expect(report.bytes).toBeGreaterThan(manifest.counts.bytes * 0.9);
  expect(report.advice.join(' ')).toContain('x-content-type-options');
});

/** What is done to the files of a host, and what must be told. */
const spoilt: [string, (site: string) => void, RegExp][] = [
  [
    'one altered byte',
    (site) => edit(site, 'groups/index.html', (text) => text.replace('Community', 'Kommunity')),
    /not what was built: as long, and other.*\n.*on \/groups\/$/,
  ],
  [
    'a missing file',
    (site) => rmSync(join(site, 'groups', 'search', 'catalogue.json')),
    /is missing \(404\)\n.*on \/groups\/search\/catalogue\.json$/,
  ],
  [
    'a page of an older build',
    (site) => edit(site, 'funds/index.html', (text) => text.replaceAll('"2026-11-21"', '"2026-10-30"')),
    /was built for another day: 2026-10-30, and the site for 2026-11-21\n.*on \/funds\/$/,
  ],
  [
    'a half sent file',
    (site) => edit(site, 'data/groups.json', (text) => text.slice(0, 100)),
    /not what was built: shorter\n.*on \/data\/groups\.json$/,
  ],
  [
    'another page for missing pages',
    (site) => edit(site, '404.html', () => '<h1>404</h1>'),
    /a page that is not the one for missing pages/,
  ],
];

test.each(spoilt)('%s is told', async (_, spoil, message) => {
  const site = copy();
  spoil(site);
  const { told } = await verified(site, readManifest(built));
  expect(told).toMatch(message);
});

test('a site at another path than it was built for is told', async () => {
  const { told } = await verified(built, readManifest(built), '/');
  expect(told).toContain('stands at another path than it was built for');
});

test('the command tells both sites, and ends with 1 where they differ', async () => {
  const address = await serveSite(built);
  const fine = await verify(address, '--sample', '20');
  expect(fine).toMatchObject({ code: 0 });
  expect(fine.said).toMatch(
    /is the site for 21 November 2026[^]*\n20 files of [\d,]+ read[^]*All is as it was built/,
  );
  const other = copy();
  edit(other, 'groups/index.html', (text) => `${text}<!-- -->`);
  const different = await verify(address, '--against', other);
  expect(different.code).toBe(1);
  expect(different.said).toMatch(
    /not what was built: shorter\n.*on \/groups\/\n[^]*\n1 difference found\.$/m,
  );
  expect(await verify(`${address}nowhere/`)).toMatchObject({ code: 1, said: /is answered with 404/ });
  expect(await verify('nowhere')).toMatchObject({ code: 2, said: /npm run verify/ });
});

test('a commit is told short, and changes that were not committed are too', () => {
  const commit = 'ab'.repeat(20);
  const of = (isClean: boolean) =>
    siteWords({ ...readManifest(built), source: { project: { commit, isClean } } });
  expect(of(true)).toBe('the site for 21 November 2026, of commit abababa');
  expect(of(false)).toBe(
    'the site for 21 November 2026, of commit abababa and changes that were not committed',
  );
});

/** Serves a folder and holds it against a list, its own where none is given. */
async function verified(site: string, wanted?: SiteManifest, at = base) {
  const address = await serveSite(site, at);
  const manifest = wanted ?? (await fetchManifest(address, asking.patience));
  const report = await verifyLive(address, manifest, manifest.files, asking);
  return { manifest, report, told: reportProblems(report.problems) };
}

async function serveSite(site: string, at = base): Promise<string> {
  const { server, url } = await serve({ folder: site, base: at, port: 0, host: '127.0.0.1' });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return url;
}

function copy(): string {
  const site = mkdtempSync(join(folder, 'copy-'));
  cpSync(built, site, { recursive: true });
  return site;
}

function edit(site: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(site, file), change(readFileSync(join(site, file), 'utf8')));
}

async function verify(...words: string[]): Promise<{ code: number; said: unknown }> {
  const child = spawn(process.execPath, ['scripts/verify.ts', ...words]);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: Buffer.concat(said).toString('utf8').trimEnd() };
}

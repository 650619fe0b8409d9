import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { carry, createStaging, recover, removeStaging, swapIn } from '../../src/publishing/staging.ts';
import { makeFolder } from './council.ts';

/** No system gives a process this number. */
const deadProcess = 2 ** 30;

test('a swap puts the new site in the place of the old one, and nothing else is left', async () => {
  const out = makeSite(join(makeFolder(), 'dist'), 'old');
  const staging = createStaging(dirname(out));
  makeSite(staging.site, 'new');
  swapIn(staging, out);
  removeStaging(staging);
  expect(siteIn(out)).toBe('new');
  expect(readdirSync(join(dirname(out), '.noticeboard'))).toEqual([]);
  expect(await recover(out)).toBe(false);
});

test('a site that was built elsewhere is carried to its place', () => {
  const [workshop, beside] = [createStaging(makeFolder()), createStaging(makeFolder())];
  makeSite(workshop.site, 'new');
  carry(workshop, workshop);
  carry(workshop, beside);
  expect(siteIn(beside.site)).toBe('new');
  expect(existsSync(workshop.site)).toBe(false);
});

test('the first site needs no old one', () => {
  const out = join(makeFolder(), 'dist');
  const staging = createStaging(dirname(out));
  makeSite(staging.site, 'new');
  swapIn(staging, out);
  expect(siteIn(out)).toBe('new');
});

test('a swap that cannot be ended puts the old site back', () => {
  const out = makeSite(join(makeFolder(), 'dist'), 'old');
  const staging = createStaging(dirname(out));
  expect(() => swapIn(staging, out), 'there is no new site').toThrow('ENOENT');
  expect(siteIn(out)).toBe('old');
});

test('the old site comes back where a dead build had moved it aside', async () => {
  const out = makeSite(join(makeFolder(), 'dist'), 'old');
  moveAside(out, `build-${deadProcess}-0abc`);
  expect(await recover(out)).toBe(true);
  expect(siteIn(out)).toBe('old');
  expect(readdirSync(join(dirname(out), '.noticeboard'))).toEqual([]);
});

test('it comes back too where the number of the dead process has a new owner', async () => {
  const out = makeSite(join(makeFolder(), 'dist'), 'old');
  moveAside(out, `build-${process.pid}-0abc`);
  expect(await recover(out)).toBe(true);
  expect(siteIn(out)).toBe('old');
});

test('a site of another name beside it comes back before its folder goes', async () => {
  const folder = makeFolder();
  const [out, preview] = [makeSite(join(folder, 'dist'), 'one'), makeSite(join(folder, 'preview'), 'two')];
  moveAside(preview, `build-${deadProcess}-0abc`);
  expect(await recover(out)).toBe(false);
  expect([siteIn(out), siteIn(preview)]).toEqual(['one', 'two']);
});

test('a site that stands is never overwritten by an older one, nor is a half deleted one brought back', async () => {
  const out = makeSite(join(makeFolder(), 'dist'), 'old');
  moveAside(out, `build-${deadProcess}-0abc`);
  makeSite(out, 'new');
  const halfDeleted = join(dirname(out), '.noticeboard', `build-${deadProcess}-0def`, 'deleted', '1', 'dist');
  makeSite(halfDeleted, 'half');
  expect(await recover(out)).toBe(false);
  expect(siteIn(out)).toBe('new');
  expect(readdirSync(join(dirname(out), '.noticeboard'))).toEqual([]);
});

test('the folder of a living build is left alone', async () => {
  const out = join(makeFolder(), 'dist');
  const staging = createStaging(dirname(out));
  makeSite(staging.site, 'new');
  expect(await recover(out)).toBe(false);
  expect(siteIn(staging.site)).toBe('new');
});

test('clean up brings the old site back first, should it be the only one', () => {
  const out = makeSite(join(makeFolder(), 'dist'), 'old');
  const staging = createStaging(dirname(out));
  moveAside(out, staging.folder.split(/[\\/]/).at(-1) ?? '');
  removeStaging(staging);
  expect(siteIn(out)).toBe('old');
  expect(existsSync(staging.folder)).toBe(false);
});

function makeSite(folder: string, words: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  return folder;
}

function siteIn(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

function moveAside(out: string, build: string): void {
  const aside = join(dirname(out), '.noticeboard', build, 'replaced', '1');
  mkdirSync(aside, { recursive: true });
  renameSync(out, join(aside, out.split(/[\\/]/).at(-1) ?? ''));
}

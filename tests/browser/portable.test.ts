import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../src/publishing/built-page.ts';
import { listFiles } from '../../src/publishing/built-site.ts';
import { makePortable, startFile } from '../../src/publishing/portable/make-portable.ts';
import { readAddress, readCouncil } from '../../src/reader/settings.ts';
import { axeSource, runAxe } from './axe.ts';
import { desktop, phone, withPage } from './open.ts';
import { pageOfEachType, siteFolder } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard portable '));
const copy = join(folder, 'Maidstone’s noticeboard');
const clicks = 30;

beforeAll(() => void makePortable(siteFolder, copy, readAddress(), readCouncil()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every link of every page and style leads to a file and a place of the copy, or to the website', () => {
  const root = pathToFileURL(`${copy}/`);
  const files = new Set(listFiles(copy).map((file) => new URL(encodeURI(file), root).href));
  const pages = listFiles(copy)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(copy, file), 'utf8')));
  const ids = new Map(pages.map((page) => [new URL(encodeURI(page.file), root).href, new Set(page.ids)]));
  const astray: string[] = [];
  let followed = 0;
  for (const { file, links } of pages)
    for (const { value, from } of links) {
      const { protocol, href, hash } = new URL(value, new URL(encodeURI(file), root));
      if (protocol !== 'file:') continue;
      followed++;
      const target = href.replace(/[?#].*$/s, '');
      const place = decodeURIComponent(hash.slice(1));
      const isThere = files.has(target) && (place === '' || ids.get(target)?.has(place) !== false);
      if (!isThere) astray.push(`${file}: ${from}="${value}"`);
    }
  expect(astray).toEqual([]);
  expect(followed).toBeGreaterThan(pages.length * 20);
});

test('it is opened by a double click and read by clicks alone', () =>
  withPage({}, async (page) => {
    const errors = await watch(page);
    await page.goto(pathToFileURL(join(copy, startFile)).href);
    await page.waitForURL(/\/site\/index\.html$/);
    expect(await page.locator('.portable-note').innerText()).toMatch(
      /A copy of this website as it was on \d/,
    );
    const seen = new Set<string>();
    for (let click = 0; click < clicks; click++) {
      const links = page.locator('main a[href]:visible, nav a[href]:visible');
      const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const at = addresses.findIndex(
        (address) =>
          address.startsWith('file:') &&
          address.includes('.html') &&
          !address.includes('#') &&
          !seen.has(address),
      );
      if (at < 0) await page.goBack();
      else {
        seen.add(addresses[at] ?? '');
        await links.nth(at).click();
        await page.waitForURL(addresses[at] ?? '');
      }
      expect(await page.locator('h1:visible').count(), page.url()).toBe(1);
    }
    expect(seen.size).toBeGreaterThan(clicks / 2);
    expect(errors).toEqual([]);
  }));

test('a page of each type is drawn with its style, holds no dead search, and runs no script', () =>
  withPage({ viewport: phone }, async (page) => {
    const errors = await watch(page);
    await page.addInitScript(axeSource);
    for (const [type, path] of pageOfEachType()) {
      if (/^\/(?:cy\/)?(?:404\.html|admin\/|offline\/)/.test(type)) continue;
      await page.goto(pathToFileURL(join(copy, 'site', path, 'index.html')).href);
      const { width, padding, forms, scripts } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        padding: getComputedStyle(document.querySelector('main') ?? document.body).paddingInlineStart,
        forms: document.querySelectorAll('form[role=search]').length,
        scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
      }));
      expect({ type, width, padding, forms, scripts }).toEqual({
        type,
        width: phone.width,
        padding: '16px',
        forms: 0,
        scripts: 0,
      });
      expect(await page.locator('.portable-way a').count(), type).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
    expect(await runAxe(page)).toEqual([]);
  }));

test('where a search was, there is a way to all groups', () =>
  withPage({ viewport: desktop }, async (page) => {
    await page.goto(pathToFileURL(join(copy, 'site/groups/index.html')).href);
    await page.locator('directory-search .portable-way a').click();
    await page.waitForURL(/groups\/a-to-z\/index\.html$/);
    await page
      .locator('main li a', { hasText: /^[A-Z]\b/ })
      .first()
      .click();
    await page.waitForURL(/a-to-z\/[a-z]\/index\.html$/);
    await page.locator('main li h3 a, main li a').first().click();
    await page.waitForURL(/groups\/[\w-]+\/index\.html$/);
    expect(await page.locator('h1:visible').count()).toBe(1);
  }));

test('a folder that holds something else is left alone, and a folder without a site is named', () => {
  const other = join(folder, 'papers');
  mkdirSync(other);
  writeFileSync(join(other, 'minutes.txt'), 'x');
  const make = (from: string, to: string) => () => makePortable(from, to, readAddress(), readCouncil());
  expect(make(siteFolder, other)).toThrow('holds something else, which would be lost');
  expect(make(other, join(folder, 'new'))).toThrow('There is no site in');
  expect(existsSync(join(folder, 'new'))).toBe(false);
  expect(existsSync(join(dirname(other), 'papers', 'minutes.txt'))).toBe(true);
});

/** Everything that a browser complains of. */
async function watch(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('requestfailed', (request) => errors.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  return errors;
}

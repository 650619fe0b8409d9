import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve } from '../../src/publishing/serve.ts';
import { publish } from '../publishing/command.ts';
import { axeSource, runAxe } from './axe.ts';
import { phone, withPage } from './open.ts';

const base = '/town/';
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-offline-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
let server: Server | undefined;
let address = '';

beforeAll(async () => {
  cpSync('tests/fixtures/council', content, { recursive: true });
  const settings = join(content, 'council.json');
  const council = JSON.parse(readFileSync(settings, 'utf8')) as object;
  writeFileSync(settings, JSON.stringify({ ...council, offline: true }, null, 2));
  await publish({ content, out: site }, { env: { SITE_ADDRESS: `https://sites.example.org${base}` } });
});

beforeEach(goOnline);
afterEach(goOffline);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the directory and its search work without a network, and say when they were kept', () =>
  withPage({ viewport: phone }, async (page) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(axeSource);
    await beKept(page);
    await page.goto(`${address}groups/friends-of-the-mill/?from=a-friend`);
    await isKept(page, `${base}groups/friends-of-the-mill/`);
    goOffline();

    await page.goto(`${address}groups/`);
    expect(await noteOf(page)).toMatch(/you are offline[^]*kept in your browser on \d+ \w+ \d{4}, and may/);
    await page.getByLabel('What are you looking for?').fill('tiddlywinks');
    const result = page.locator('directory-search h3 a', { hasText: 'Tiddlywinks' });
    await result.waitFor();
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await result.click();
    await page.locator('kept-listing', { hasText: /As it was on 21 November 2026/ }).waitFor();
    expect(await page.locator('kept-listing').innerText()).toMatch(/Tiddlywinks[^]*Telephone/);
    expect(await runAxe(page)).toEqual([]);

    await page.goto(`${address}groups/friends-of-the-mill/`);
    expect(await page.locator('h1').innerText()).toBe('Friends of the Mill');
    expect(await noteOf(page)).toMatch(/kept in your browser on/);
    for (const path of [
      '',
      'groups/a-to-z/',
      'groups/a-to-z/f/',
      'groups/today/',
      'contact-points/',
      'emergency/',
      'emergency/millbrook/',
    ]) {
      await page.goto(address + path);
      expect(await noteOf(page), path).toMatch(/kept in your browser on/);
    }
    await page.goto(`${address}funds/`);
    expect(await page.locator('h1').innerText()).toBe('This page is not kept in your browser');
    expect(await page.locator('kept-listing').isHidden()).toBe(true);
    expect(errors).toEqual([]);
  }));

test('with a network a page is always the newest, and nothing is said', () =>
  withPage({}, async (page) => {
    await beKept(page);
    const before = await page.locator('h1').innerText();
    const file = join('groups', 'index.html');
    const html = readFileSync(join(site, file), 'utf8');
    replace(file, html.replace(`${before}</h1>`, 'Published since</h1>'));
    await page.goto(`${address}groups/`);
    expect(await page.locator('h1').innerText()).toBe('Published since');
    expect(await noteOf(page)).toBe('');
    replace(file, html);
  }));

test('where no answer comes for 5 seconds, a page is shown as it was kept', () =>
  withPage({}, async (page) => {
    await beKept(page);
    // Whatever is asked for now is answered when nobody waits any more.
    server?.removeAllListeners('request');
    const began = performance.now();
    await page.goto(`${address}contact-points/`);
    expect(performance.now() - began).toBeGreaterThan(4500);
    expect(await noteOf(page)).toMatch(/or it is slow[^]*kept in your browser on/);
  }));

test('a page that is kept as the worker begins, and never comes, holds no other page back', () =>
  withPage({}, async (page) => {
    const answer = server?.listeners('request')[0] as (...args: unknown[]) => void;
    server?.removeAllListeners('request');
    server?.on('request', (request, response) => {
      const isCopy =
        request.url?.endsWith('/friends-of-the-mill/') && request.headers['sec-fetch-dest'] === 'empty';
      if (!isCopy) answer(request, response);
    });
    await beKept(page, 'groups/friends-of-the-mill/');
    await page.goto(`${address}contact-points/`);
    expect(await noteOf(page)).toBe('');
  }));

test('what browsers keep is bounded, and a search is no part of it', () =>
  withPage({}, async (page) => {
    await beKept(page);
    await page.goto(`${address}search/?q=a+secret`);
    await isKept(page, `${base}search/`);
    expect((await keptAddresses(page)).filter((kept) => kept.includes('secret'))).toEqual([]);
    expect((await keptAddresses(page)).filter((kept) => !kept.startsWith(base))).toEqual([]);
    const { usage = Infinity } = await page.evaluate(() => navigator.storage.estimate());
    expect(usage).toBeLessThan(2_000_000);
  }));

test('without the setting, browsers delete what they kept, and nothing else', () =>
  withPage({}, async (page) => {
    await beKept(page);
    await page.evaluate(() => caches.open('noticeboard /another-town/ core 1'));
    replace('sw.js', readFileSync('public/sw.js', 'utf8'));
    await page.goto(`${address}funds/`);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
        timeout: 15_000,
      })
      .toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual(['noticeboard /another-town/ core 1']);
  }));

/** Publishes the site anew, with one file changed: a new build is another folder. */
function replace(file: string, text: string): void {
  const old = join(folder, `site-${Date.now()}`);
  renameSync(site, old);
  cpSync(old, site, { recursive: true });
  writeFileSync(join(site, file), text);
}

/** Opens a page, the directory unless told otherwise, and waits until the browser has kept the directory. */
async function beKept(page: Page, path = 'groups/'): Promise<void> {
  await page.goto(address + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

async function isKept(page: Page, path: string): Promise<void> {
  await expect.poll(() => keptAddresses(page), { timeout: 15_000 }).toContain(path);
}

function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.slice(location.origin.length));
  });
}

/** What is said of the page being kept; empty where nothing is. */
async function noteOf(page: Page): Promise<string> {
  const note = page.locator('#offline-note');
  return (await note.isVisible()) ? note.innerText() : '';
}

async function goOnline(): Promise<void> {
  const port = address === '' ? 0 : Number(new URL(address).port);
  const served = await serve({ folder: site, base, port, host: '127.0.0.1' });
  server = served.server;
  address = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
}

/** The server goes: what a browser pretends of its network does not reach what works beside the page. */
function goOffline(): void {
  server?.closeAllConnections();
  server?.close();
}

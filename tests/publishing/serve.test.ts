import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/publishing/serve.ts';
import { makeFolder } from './council.ts';

test('pages, files and the page for missing pages come below the base path', async () => {
  const { url } = await start('/town/');
  expect(await get(url)).toEqual([200, 'home']);
  expect(await get(`${url}a/`)).toEqual([200, 'page a']);
  expect(await get(`${url}a/?q=1`)).toEqual([200, 'page a']);
  expect(await get(`${url}nowhere/`)).toEqual([404, 'missing']);
  expect(await get(`${url}../../etc/passwd`)).toEqual([404, 'missing']);
  expect(await get(`${url}%2e%2e/%2e%2e/etc/passwd`)).toEqual([404, 'missing']);
  expect(await get(`${url}a/%`)).toEqual([404, 'missing']);
  const withoutStroke = await fetch(`${url}a`, { redirect: 'manual' });
  expect([withoutStroke.status, withoutStroke.headers.get('location')]).toEqual([301, '/town/a/']);
  expect(await get(new URL('/', url).href), 'the bare host leads home').toEqual([200, 'home']);
  expect(await get(new URL('/elsewhere', url).href)).toEqual([404, 'missing']);
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
});

test('headers go with the files that they are for, and with the page for missing pages', async () => {
  const folder = makeSite(join(makeFolder(), 'dist'));
  const headers = () => [
    { at: '/*', headers: { 'X-Which': 'all' } },
    { at: '/a/', headers: { 'X-Which': 'a' } },
  ];
  const { server, url } = await serve({ folder, base: '/', port: 0, host: '127.0.0.1', headers });
  onTestFinished(() => void server.close());
  const which = async (path: string) => (await fetch(url + path)).headers.get('x-which');
  expect(await Promise.all(['', 'a/', 'a/?q=1', 'nowhere/'].map(which))).toEqual(['all', 'a', 'a', 'all']);
});

test('a port that is taken is left alone', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { url } = await start('/', port);
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
});

test('a site that is built anew is served at once', async () => {
  const { url, folder } = await start('/');
  expect(await get(`${url}new/`)).toEqual([404, 'missing']);
  renameSync(folder, `${folder}-old`);
  makeSite(folder);
  mkdirSync(join(folder, 'new'));
  writeFileSync(join(folder, 'new', 'index.html'), 'new page');
  expect(await get(`${url}new/`)).toEqual([200, 'new page']);
});

async function start(base: string, port = 0): Promise<{ url: string; folder: string }> {
  const folder = makeSite(join(makeFolder(), 'dist'));
  const { server, url } = await serve({ folder, base, port, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  return { url, folder };
}

function makeSite(folder: string): string {
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'a', 'index.html'), 'page a');
  writeFileSync(join(folder, '404.html'), 'missing');
  return folder;
}

async function get(url: string): Promise<[number, string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}

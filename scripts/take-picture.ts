import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { serve } from '../src/publishing/serve.ts';
import { readAddress } from '../src/reader/settings.ts';

// The picture of the README is taken from the built site, so that it can be taken again when the site changes.
const root = dirname(import.meta.dirname);
const { server, url } = await serve({
  folder: join(root, 'dist'),
  base: readAddress().base,
  port: 0,
  host: '127.0.0.1',
});
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1180 }, reducedMotion: 'reduce' });
await page.goto(url, { waitUntil: 'networkidle' });
await page.screenshot({ path: join(root, 'docs', 'home.png') });
await browser.close();
server.close();
console.log('docs/home.png is as the site is now.');

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { pictureScale } from '../src/domain/help/picture-scale.ts';
import { serve } from '../src/publishing/serve.ts';
import { readAddress } from '../src/reader/settings.ts';
import { findBrowser } from './find-browser.ts';
import { mostBytes, shots, type Shot } from './pictures/list.ts';

// The pictures of the docs are taken from the built site, so that they can be taken again when the site changes.
const root = dirname(import.meta.dirname);
const folder = join(root, 'docs', 'pictures');
const { server, url } = await serve({
  folder: process.env['SITE_DIR'] ?? join(root, 'dist'),
  base: readAddress().base,
  port: 0,
  host: '127.0.0.1',
});
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(folder, { recursive: true });
for (const shot of shots) {
  const picture = await sharp(await take(browser, shot, pictureScale))
    .webp({ quality: 45, effort: 6, smartSubsample: true })
    .toBuffer();
  if (picture.length > mostBytes)
    throw new Error(`${shot.name} has ${picture.length} bytes, more than ${mostBytes}`);
  writeFileSync(join(folder, `${shot.name}.webp`), picture);
  console.log(`docs/pictures/${shot.name}.webp: ${Math.ceil(picture.length / 1000)} kB`);
}
const readme = { name: 'home', path: '/', width: 1280, height: 1180 };
writeFileSync(join(root, 'docs', 'home.png'), await take(browser, readme));
await browser.close();
server.close();
console.log('docs/home.png and the pictures of the docs are as the site is now.');

/** @returns the picture as PNG */
async function take(from: Browser, { path, width, height, from: top, highlight }: Shot, scale = 1) {
  const page = await from.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const answer = await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`there is no page ${path}`);
  if (top !== undefined)
    await page
      .locator(top)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  if (highlight !== undefined)
    await page.locator(highlight).evaluateAll((elements) => {
      for (const element of elements as HTMLElement[]) {
        element.style.outline = '4px solid #b3261e';
        element.style.outlineOffset = '4px';
      }
    });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

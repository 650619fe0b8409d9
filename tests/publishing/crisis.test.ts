import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, listFiles } from '../../src/publishing/built-site.ts';
import { floodPoint } from '../fixtures/crisis.ts';
import { publish } from './command.ts';
import { changeSettings, makeCouncil } from './council.ts';
import { attributeOf, elementsIn, elementsOf, wordsOf } from './elements.ts';

/** The banner of a page. */
function bannerOf(html: string) {
  return elementsOf(html).find((element) => attributeOf(element, 'class') === 'crisis');
}

test('one switch puts a page and a banner on the whole site, in each language, and takes them away without a trace', async () => {
  const council = makeCouncil();
  const switchTo = (active: boolean) =>
    writeFileSync(join(council.content, 'contact-points', 'flood.json'), JSON.stringify(floodPoint(active)));
  const read = (address: string) => readFileSync(join(council.out, fileOf(address)), 'utf8');
  const pages = () => listFiles(council.out).filter((file) => file.endsWith('.html'));

  changeSettings(council, { languages: ['en', 'cy'], offline: true });
  switchTo(true);
  await publish(council);
  // A poster is a sheet for a wall, with nothing of the site around it.
  for (const file of pages().filter((name) => !name.includes('posters/')))
    expect(bannerOf(readFileSync(join(council.out, file), 'utf8')), file).toBeDefined();
  const banner = bannerOf(read('groups/'));
  expect(banner?.tagName).toBe('section');
  expect(attributeOf(banner, 'aria-label')).toBe('Crisis');
  expect(banner && wordsOf(banner)).toBe(
    'Flood in Millbrook, since 19 November 2026. How to get help, and how to offer it',
  );
  expect(elementsIn(banner, 'a').map((link) => attributeOf(link, 'href'))).toEqual(['/crisis/']);
  expect(elementsIn(bannerOf(read('cy/groups/')), 'a').map((link) => attributeOf(link, 'href'))).toEqual([
    '/cy/crisis/',
  ]);
  const page = read('crisis/');
  for (const words of [
    'Streets by the river',
    '01632 960004',
    'dry blankets',
    'Flood warnings',
    '/groups/category/nature/',
  ])
    expect(page).toContain(words);
  expect(read('contact-points/which/')).toContain('Flood in Millbrook</summary>');
  const worker = readFileSync(join(council.out, 'sw.js'), 'utf8');
  for (const kept of ['"crisis/"', '"crisis/banner.css"', '"cy/crisis/"']) expect(worker).toContain(kept);

  changeSettings(council, { languages: ['en'] });
  switchTo(false);
  await publish(council);
  expect(listFiles(council.out).filter((file) => file.startsWith('crisis'))).toEqual([]);
  for (const file of pages()) {
    const html = readFileSync(join(council.out, file), 'utf8');
    expect(bannerOf(html), file).toBeUndefined();
    expect(html, file).not.toMatch(/"\/crisis\//);
  }
  for (const file of listFiles(council.out).filter((name) => /\.css$|^sw\.js$|^sitemap/.test(name)))
    expect(readFileSync(join(council.out, file), 'utf8'), file).not.toMatch(/\.crisis\b|[/"]crisis\//);
  expect(read('contact-points/flood/')).toContain('the council does not mark it as going on');
});

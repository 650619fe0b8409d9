import QRCode from 'qrcode';
import { expect, test } from 'vitest';
import { elementsOf, textOf } from '../publishing/elements.ts';
import { built, published, readFile } from './built.ts';

const quiet = 4;
const posters = built.pages.filter(({ address }) => address.startsWith('/posters/'));
const pageOf = (address: string) => address.replace(/^\/posters/, '');

test('groups, places, consultations, events, venues, promises, funds and pages have a poster', () => {
  const kinds = new Set(posters.map(({ address }) => pageOf(address).split('/')[1]));
  for (const kind of [
    'groups',
    'places',
    'consultations',
    'events',
    'venues',
    'actions',
    'strategies',
    'about',
  ])
    expect([...kinds], kind).toContain(kind);
  expect(posters.map(({ address }) => address)).toContain('/posters/');
});

test('a page leads to its poster, and the poster back', () => {
  for (const { address, links } of posters) {
    const page = built.pages.find((one) => one.address === pageOf(address));
    expect(links.map(({ value }) => new URL(value, published(address)).href)).toContain(
      published(pageOf(address)),
    );
    const there = page?.links.map(({ value }) => new URL(value, published(pageOf(address))).href);
    expect(there, pageOf(address)).toContain(published(address));
  }
});

test('search engines and the search of the site leave posters out, and no script runs on them', () => {
  for (const { file, address } of posters) {
    const html = readFile(file);
    expect(html, address).toContain('<meta name="robots" content="noindex">');
    expect(html, address).not.toContain('data-pagefind-body');
    expect(html, address).not.toContain('<script');
  }
  for (const file of built.files)
    if (/^sitemap-\d/.test(file)) expect(readFile(file)).not.toContain('/posters/');
});

test('the code is that of the page, black on white with room around it, and the address stands under it', () => {
  const ends = posters.toSorted((a, b) => b.address.length - a.address.length);
  for (const { file, address } of [...ends.slice(0, 20), ...ends.slice(-20)]) {
    const elements = elementsOf(readFile(file));
    const attribute = (tag: string, name: string) =>
      elements.find(({ tagName }) => tagName === tag)?.attrs.find((one) => one.name === name)?.value ?? '';
    const caption = elements.find(({ tagName }) => tagName === 'figcaption');
    expect(caption && textOf(caption).trim()).toBe(published(pageOf(address)));
    expect([attribute('rect', 'fill'), attribute('path', 'stroke')]).toEqual(['#ffffff', '#000000']);
    const { modules } = QRCode.create(published(pageOf(address)), { errorCorrectionLevel: 'M' });
    const margin = (Number(attribute('rect', 'width')) - modules.size) / 2;
    expect(margin).toBeGreaterThanOrEqual(quiet);
    const dark = [...attribute('path', 'd').matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, step) => [Number(x) + step - margin, Number(y) - margin]),
    );
    expect(dark.length, address).toBe(modules.data.reduce((sum, module) => sum + module, 0));
    for (const [column = 0, row = 0] of dark) expect(modules.get(row, column), address).toBe(1);
  }
});

test('a made-up group says on its poster that nobody is there, and a real one does not', () => {
  const groups = posters.filter(({ address }) => /^\/posters\/groups\/[^/]+\/$/.test(address));
  for (const { file, address } of groups)
    expect(readFile(file).includes('nobody is there'), address).toBe(address.includes('/demo-'));
});

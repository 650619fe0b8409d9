import { expect, test } from 'vitest';
import { childrenOf, readXml, textIn } from '../exports/xml.ts';
import { fileOf } from '../../src/publishing/built-site.ts';
import { elementsOf } from '../publishing/elements.ts';
import { built, fileOfLink, published, readFile } from './built.ts';

const files = [...built.files].filter((file) => file.endsWith('feed.xml'));
const type = 'application/atom+xml';

test('every feed is well-formed, and names itself and its page', () => {
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const feed = readXml(readFile(file));
    const links = childrenOf(feed, 'link').map(({ attributes }) => attributes['href']);
    expect(links).toEqual([published(`/${file}`.replace(/feed\.xml$/, '')), published(`/${file}`)]);
  }
});

test('every link of a feed leads to a page of the site, and to a place in it', () => {
  const pages = new Map(built.pages.map((page) => [page.file, new Set(page.ids)]));
  let places = 0;
  for (const file of files)
    for (const entry of childrenOf(readXml(readFile(file)), 'entry'))
      for (const { attributes } of childrenOf(entry, 'link')) {
        const { pathname, hash } = new URL(attributes['href'] ?? '');
        const page = pages.get(fileOf(fileOfLink(attributes['href'] ?? '', '/') ?? pathname));
        expect(page, attributes['href']).toBeDefined();
        if (hash === '') continue;
        places++;
        expect(page?.has(hash.slice(1)), attributes['href']).toBe(true);
      }
  expect(places).toBeGreaterThan(100);
});

test('a page names its feed to programs and to people, and no page without one does', () => {
  let named = 0;
  for (const { file, address } of built.pages) {
    const own = `${address.slice(1)}feed.xml`;
    const elements = elementsOf(readFile(file)).filter(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'type' && value === type),
    );
    const targets = (tagName: string) =>
      elements
        .filter((element) => element.tagName === tagName)
        .map(({ attrs }) => fileOfLink(attrs.find(({ name }) => name === 'href')?.value ?? '', address));
    if (address === '/feeds/') {
      expect(targets('a').sort()).toEqual([...files].sort());
      expect(targets('link')).toEqual(['feed.xml']);
      continue;
    }
    const expected = built.files.has(own) ? [own] : [];
    expect(targets('link'), address).toEqual(expected);
    if (address !== '/') expect(targets('a'), address).toEqual(expected);
    named += expected.length;
  }
  expect(named).toBe(files.length);
});

test('ids are unique in a feed, and one entry has one id in every feed', () => {
  const titles = new Map<string, string>();
  for (const file of files)
    for (const entry of childrenOf(readXml(readFile(file)), 'entry')) {
      const id = textIn(entry, 'id');
      expect(titles.get(id) ?? textIn(entry, 'title'), id).toBe(textIn(entry, 'title'));
      titles.set(id, textIn(entry, 'title'));
    }
  expect(titles.size).toBeGreaterThan(100);
});

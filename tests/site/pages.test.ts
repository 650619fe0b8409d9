import { expect, test } from 'vitest';
import { verifyLinks } from '../../src/publishing/verify-links.ts';
import { verifyPages } from '../../src/publishing/verify-pages.ts';
import { reportProblems } from '../../src/publishing/problem.ts';
import { elementsOf, textOf } from '../publishing/elements.ts';
import { address, built, fileOfLink, published, readFile } from './built.ts';

/** Elements and their links that make a browser fetch something by itself. */
const fetched = /^(?:img|source|script|link|iframe|object|video|audio|track|image|use|input|meta) /;

test('every link and every anchor leads somewhere', () => {
  const { problems, links, anchors } = verifyLinks(built);
  expect(reportProblems(problems)).toBe('');
  expect(links).toBeGreaterThan(built.pages.length * 10);
  expect(anchors).toBeGreaterThanOrEqual(built.pages.length);
});

test('every page has its language, one main heading, and a title and a description of its own', () => {
  expect(reportProblems(verifyPages(built))).toBe('');
});

test('the pages ask no other host for anything', () => {
  const asked = built.pages.flatMap((page) =>
    page.links
      .filter(({ from, value }) => fetched.test(from) && fileOfLink(value, page.address) === undefined)
      .map(({ from, value }) => `${page.address}: ${from} ${value}`),
  );
  expect(asked).toEqual([]);
  for (const file of [...built.files].filter((name) => /\.(?:css|js)$/.test(name)))
    expect(readFile(file), file).not.toMatch(/(?:url\(|@import|\bfrom|\bimport\()\s*["']?(?:https?:)?\/\//);
});

test('the sitemap lists every page, save those that search engines should leave out', () => {
  const listed = [...built.files]
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readFile(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place));
  const expected = built.pages
    .filter(({ file }) => !readFile(file).includes('<meta name="robots" content="noindex">'))
    .map(({ address: path }) => published(path));
  expect(listed.sort()).toEqual(expected.sort());
  expect(readFile('sitemap-index.xml')).toContain(`<loc>${published('/sitemap-0.xml')}</loc>`);
});

test('the data for search engines can be read, and names pages of this site', () => {
  let count = 0;
  for (const { file, address: path } of built.pages)
    for (const element of elementsOf(readFile(file))) {
      if (!element.attrs.some(({ value }) => value === 'application/ld+json')) continue;
      const data = JSON.parse(textOf(element)) as object;
      expect(data, path).toMatchObject({ '@context': 'https://schema.org', '@type': expect.any(String) });
      count++;
      for (const url of urlsIn(data)) {
        const target = fileOfLink(url.replace(/#.*/, ''), path);
        if (target === undefined || path === '/404.html') continue;
        expect(built.files.has(target.replace(/(^|\/)$/, '$1index.html')), `${path}: ${url}`).toBe(true);
      }
    }
  // A poster is a sheet of paper: search engines are not told of it.
  const told = built.pages.filter(({ address: path }) => !path.startsWith('/posters/'));
  expect(count).toBeGreaterThanOrEqual(told.length - 1);
});

test('every page has a design for print', () => {
  const without = built.pages.filter(
    ({ links, address: path }) =>
      !links.some(({ value, from }) => {
        const file = from === 'link href' ? fileOfLink(value, path) : undefined;
        return file?.endsWith('.css') && /@media[^{]*print/.test(readFile(file));
      }),
  );
  expect(without.map(({ address: path }) => path)).toEqual([]);
});

test('the search finds every page that is meant to be found', () => {
  const { languages } = JSON.parse(readFile('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  const marked = built.pages.filter(({ file }) => readFile(file).includes('data-pagefind-body'));
  expect(Object.keys(languages)).toEqual(['en']);
  expect(languages['en']?.page_count).toBe(marked.length);
  expect(marked.map(({ address: path }) => path)).not.toContain('/404.html');
});

function urlsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.startsWith(`${address.site}${address.base}`) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(urlsIn) : [];
}

/** A line broken in the wrong place takes the space between two words, or puts one before a comma. */
const badSpace =
  /[\p{L}\p{N}.,:;]<(?:a|strong|time|as-of|dated-count)[ >]|(?<!\s)<\/(?:a|strong|time|as-of|dated-count)>(?:[\p{L}\p{N}(“]|\s+[.,;:)])/gu;

test('no words run together, and no space stands before a comma', () => {
  const found = built.pages.flatMap(({ address: path, file }) => {
    const html = readFile(file);
    return [...html.matchAll(badSpace)].map(({ index }) => `${path}: ${html.slice(index - 40, index + 60)}`);
  });
  expect(found).toEqual([]);
});

import { expect, it } from 'vitest';
import { fixedPages } from '../../src/domain/site-pages.ts';
import { sourceFiles } from '../architecture/source-files.ts';

/** Pages that nobody links to by hand: a browser or a server sends them. */
const unlinked = ['/404/', '/offline/'];
/** Pages whose file has a parameter that may be empty. */
const made = ['/help/'];

it('knows every page that has no parameter in its address', () => {
  const pages = sourceFiles('src/pages')
    .map(({ path }) => path.replace(/^src\/pages/, ''))
    .filter((path) => path.endsWith('.astro') && !path.includes('['))
    .map((path) => path.replace(/(?:\/index)?\.astro$/, '/'))
    .filter((page) => !unlinked.includes(page));
  expect(pages.length).toBeGreaterThan(35);
  expect([...pages, ...made].toSorted()).toEqual(fixedPages.toSorted());
});

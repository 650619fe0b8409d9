import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages } from '../docs/docs.ts';
import { elementsOf } from '../publishing/elements.ts';
import { built, fileOfLink, folder, readFile } from './built.ts';

const help = built.pages.filter(({ address }) => address.startsWith('/help/'));

describe('the help for editors', () => {
  test('has a page for each doc for editors, and no other', () => {
    expect(help.map(({ address }) => address).toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
  });

  test('has every place of the docs', () => {
    for (const { path, blocks } of pages) {
      const ids = new Set(help.find(({ address }) => address === path)?.ids);
      for (const block of blocks) if (block.kind === 'heading') expect(ids, path).toContain(block.id);
    }
  });

  test('shows its pictures with their size and with words, each below 60 kB', () => {
    const pictures = help.flatMap(({ file, address }) =>
      elementsOf(readFile(file))
        .filter(({ tagName }) => tagName === 'img')
        .map(({ attrs }) => ({
          address,
          ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
        })),
    ) as { address: string; src?: string; width?: string; height?: string; alt?: string }[];
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    for (const { address, src = '', width, height, alt } of pictures) {
      expect(Number(width) * Number(height), src).toBeGreaterThan(0);
      expect(alt?.length ?? 0, src).toBeGreaterThan(20);
      const { size } = statSync(join(folder, fileOfLink(src, address) ?? src));
      expect(size).toBeLessThanOrEqual(60_000);
    }
  });

  test('is found by the search under a kind of its own, and every page links to it', () => {
    for (const { file } of help)
      expect(readFile(file)).toMatch(
        /<meta name="kind" content="Help"[^>]* data-pagefind-filter="kind\[content\]"/,
      );
    // A poster is a sheet of paper: it leads to its page alone.
    const pages = built.pages.filter(({ address }) => !address.startsWith('/posters/'));
    const without = pages.filter(
      ({ links, address }) => !links.some(({ value }) => fileOfLink(value, address) === 'help/'),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { allPages } from '../browser/pages.ts';
import { elementsOf, textOf } from '../publishing/elements.ts';

const folder = resolve(process.env['SITE_DIR'] ?? 'dist');
const pages = allPages().flatMap(({ file, path }) => {
  const html = readFileSync(join(folder, file), 'utf8');
  return html.includes('<live-chart') ? [{ path, elements: elementsOf(html) }] : [];
});

describe('every chart', () => {
  test('there are charts on strategies, their parts and measures', () => {
    const kinds = new Set(pages.map(({ path }) => path.split('/')[1]));
    expect([...kinds]).toEqual(expect.arrayContaining(['strategies', 'measures']));
    expect(pages.length).toBeGreaterThan(20);
  });

  test('is a figure with a heading, a sentence, bars in SVG, and its data as a table', () => {
    for (const { path, figure } of figures()) {
      const inside = elementsIn(figure);
      const named = (tag: string) => inside.filter(({ tagName }) => tagName === tag);
      const picture = inside.find((element) => attribute(element, 'role') === 'img');
      const ids = attribute(picture, 'aria-labelledby')?.split(' ') ?? [];
      expect(ids, path).toHaveLength(2);
      for (const id of ids)
        expect(
          textOf(inside.find((element) => attribute(element, 'id') === id) as Tree.Node).trim(),
          path,
        ).not.toBe('');
      const rows = named('tbody')
        .flatMap(elementsIn)
        .filter(({ tagName }) => tagName === 'tr');
      const bars = inside.filter((element) => attribute(element, 'class')?.split(' ').includes('bar'));
      expect(bars.length, path).toBe(rows.length);
      expect(named('caption'), path).toHaveLength(1);
    }
  });

  test('has ids and patterns of its own on its page', () => {
    for (const { path, elements } of pages) {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size, path).toBe(ids.length);
      const fills = elements.flatMap(
        (element) => /^url\(#(.+)\)$/.exec(attribute(element, 'fill') ?? '')?.[1] ?? [],
      );
      expect(
        fills.filter((id) => !ids.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  test('carries no style attribute', () => {
    for (const { path, figure } of figures())
      expect(
        elementsIn(figure).filter((element) => attribute(element, 'style') !== undefined),
        path,
      ).toEqual([]);
  });
});

test('the home page or the list of strategies shows all 48 promises by state', () => {
  const sentences = figures().map(({ figure }) => textOf(figure));
  expect(
    sentences.some((text) =>
      text.includes(
        '8 of 48 promises are complete, 10 are under way, 2 are stopped; for 28 no paper gives a status.',
      ),
    ),
  ).toBe(true);
});

function figures() {
  return pages.flatMap(({ path, elements }) =>
    elements
      .filter(
        (element) =>
          element.tagName === 'figure' && elementsIn(element).some(({ tagName }) => tagName === 'live-chart'),
      )
      .map((figure) => ({ path, figure })),
  );
}

function elementsIn(parent: Tree.Element): Tree.Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));
}

function attribute(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

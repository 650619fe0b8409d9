import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsOf, wordsOf } from '../publishing/elements.ts';
import { readFile } from './built.ts';

/** A row of a table: what it is marked with, its cells in words, and the whole figures in it. */
export interface TableRow {
  /** The value of the attribute by which the row was found. */
  mark: string;
  cells: string[];
  /** The values of its `data` elements. */
  figures: number[];
  element: Tree.Element;
}

/** The main part of a page. */
export function mainOf(address: string): Tree.Element {
  const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
  const main = elementsOf(readFile(file)).find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${address} has no main part`);
  return main;
}

/** The rows of a page that carry an attribute such as `data-part`. */
export function rowsMarked(address: string, attribute: string): TableRow[] {
  return elementsOf(mainOf(address)).flatMap((element) => {
    const mark = attributeOf(element, attribute);
    return element.tagName === 'tr' && mark !== undefined ? [rowOf(element, mark)] : [];
  });
}

/** The rows of the table that has a heading with this id. */
export function rowsUnder(address: string, heading: string): TableRow[] {
  const table = elementsOf(mainOf(address)).find(
    (element) => attributeOf(element, 'aria-labelledby') === heading,
  );
  return table ? elementsOf(table).flatMap((one) => (one.tagName === 'tr' ? [rowOf(one, heading)] : [])) : [];
}

/** The addresses that the main part of a page links to. */
export function linksOf(address: string): string[] {
  return elementsOf(mainOf(address)).flatMap((element) => attributeOf(element, 'href') ?? []);
}

/** The records of an open dataset, as they are published. */
export function recordsOf(dataset: string): Record<string, unknown>[] {
  return (JSON.parse(readFile(`data/${dataset}.json`)) as { records: Record<string, unknown>[] }).records;
}

function rowOf(element: Tree.Element, mark: string): TableRow {
  const inside = elementsOf(element);
  return {
    mark,
    cells: inside.filter(({ tagName }) => tagName === 'td' || tagName === 'th').map(wordsOf),
    figures: inside
      .filter(({ tagName }) => tagName === 'data')
      .map((figure) => Number(attributeOf(figure, 'value'))),
    element,
  };
}

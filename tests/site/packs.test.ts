import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { elementsNamed, partsOf, textOfRuns } from '../exports/office-file.ts';
import { attributeOf, elementsIn, elementsOf, wordsOf } from '../publishing/elements.ts';
import { built, folder, readFile } from './built.ts';

/** The promises of each strategy, as the papers list them. */
const promises: Record<string, number> = {
  'recovery-and-renewal': 8,
  'community-resilience': 7,
  'equalities-action-plan': 21,
  'community-development-2012-2016': 12,
};

const pages = built.pages.filter(({ address }) => /^\/packs\/[^/]+\/[^/]+\/$/.test(address));
const reports = built.pages.filter(({ address }) => /^\/annual-reports\/[^/]+\/$/.test(address));

test('every strategy has a table for the next committee, and one for each report', () => {
  const of = (strategy: string) => pages.filter(({ address }) => address.startsWith(`/packs/${strategy}/`));
  expect(Object.keys(promises).map((strategy) => of(strategy).length)).toEqual([2, 2, 3, 2]);
  for (const strategy of Object.keys(promises))
    expect(pages.map(({ address }) => address)).toContain(`/packs/${strategy}/now/`);
});

describe.each(pages.map(({ address, file }) => [address, file] as const))('%s', (address, file) => {
  const [, , strategy = '', step = ''] = address.split('/');
  const name = `packs/${strategy}/${strategy}-${step}`;
  const elements = elementsOf(readFile(file));
  const rows = elements.filter((element) => attributeOf(element, 'data-promise') !== undefined);
  const page = rows.map((row) =>
    elementsIn(row, 'td').map((cell) => elementsIn(cell, 'p').map(wordsOf).join('\n')),
  );
  const csv: Record<string, string>[] = parse(readFile(`${name}.csv`), { bom: true, columns: true });

  test('has every promise of the strategy once', () => {
    expect(page).toHaveLength(promises[strategy] ?? 0);
    expect(new Set(rows.map((row) => attributeOf(row, 'data-promise'))).size).toBe(page.length);
  });

  test('has the same cells on the page, in the spreadsheet and in the document', () => {
    const headings = elements.find(({ tagName }) => tagName === 'thead');
    const columns = headings ? elementsIn(headings, 'th').map(wordsOf) : [];
    expect(csv.map((row) => columns.map((column) => row[column]))).toEqual(page);
    const document = partsOf(readFileSync(join(folder, `${name}.docx`)))['word/document.xml'] ?? '';
    const written = elementsNamed(document, 'w:tr')
      .map((row) =>
        elementsNamed(row, 'w:tc').map((cell) => elementsNamed(cell, 'w:p').map(textOfRuns).join('\n')),
      )
      .filter(([first]) => /^\d+$/.test(first ?? ''));
    const signless = page.map((cells) => cells.slice(0, -1));
    expect(written.map((cells) => cells.slice(0, -1))).toEqual(signless);
  });

  test('leaves no cell empty, and leads to both files', () => {
    expect(page.flat().filter((text) => text.trim() === '')).toEqual([]);
    const links = elements.flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(links).toEqual(expect.arrayContaining([`/${name}.csv`, `/${name}.docx`]));
  });
});

test('every annual report counts its promises alike in its sentence, its charts and its lists', () => {
  expect(reports.length).toBeGreaterThanOrEqual(6);
  for (const { address, file } of reports) {
    const elements = elementsOf(readFile(file));
    const text = elements.filter(({ tagName }) => tagName === 'main').map(wordsOf)[0] ?? '';
    const [, told, all] = /Papers told of (\d+) of (\d+) promises/.exec(text) ?? [];
    expect(text, address).toContain(`Each figure is out of ${all} promises`);
    const figures = Object.fromEntries(
      elements
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => [elementsIn(row, 'th').map(wordsOf).join(), elementsIn(row, 'td').map(wordsOf).at(-1)]),
    );
    expect(figures['All promises'], address).toBe(all);
    expect(figures['Told of in the year'], address).toBe(told);
    const states = Object.keys(figures).includes('All') ? figures['All'] : all;
    expect(states, address).toBe(all);
    const done = section(elements, 'Done');
    expect(done && elementsIn(done, 'strong').map(wordsOf)[0], address).toBe(
      `${figures['Complete by its end']} of ${all} promises.`,
    );
    expect(done && elementsIn(done, 'li'), address).toHaveLength(Number(figures['Complete by its end']));
  }
});

test('three years have a commentary, and the others say that none was published', () => {
  const without = reports.filter(({ file }) => readFile(file).includes('No commentary was published'));
  expect(reports.length - without.length).toBe(3);
});

function section(elements: readonly Tree.Element[], heading: string): Tree.Element | undefined {
  return elements.find(
    (element) => element.tagName === 'section' && elementsIn(element, 'h2').map(wordsOf)[0] === heading,
  );
}

import { parse as parseCsv } from 'csv-parse/sync';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../../src/domain/snapshot.ts';
import { stateOrder, stateWords } from '../../src/domain/state.ts';
import type { ActionRecord } from '../../src/exports/actions.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { allPages } from '../browser/pages.ts';
import { attributeOf, elementsIn, elementsOf, textOf } from '../publishing/elements.ts';
import { readFile } from './built.ts';
import { periods } from './periods.ts';

const content = readContent('src/content').content as Content;
const { records } = JSON.parse(readFile('data/actions.json')) as { records: ActionRecord[] };
const pages = allPages().map(({ file, path }) => ({ path, html: readFile(file) }));

/** The charts of states, on every page that has one (those of a time that is past included): what is drawn, and what the table beside it says. */
const charts = pages
  .filter(({ html }) => html.includes('data-tone="unknown"') && html.includes('<live-chart'))
  .flatMap(({ path, html }) =>
    elementsOf(html)
      .filter(({ tagName }) => tagName === 'figure')
      .flatMap((figure) => readChart(path, figure)),
  );

describe('the promises are counted alike everywhere', () => {
  test('the open data have each promise once, in JSON and in CSV', () => {
    const rows = parseCsv(readFile('data/actions.csv'), { columns: true, bom: true }) as {
      id: string;
      state: string;
    }[];
    expect(records).toHaveLength(48);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(rows.map(({ id, state }) => [id, state])).toEqual(records.map(({ id, state }) => [id, state]));
  });

  test('there is a chart for all strategies, for each of them and for each of their parts with parts', () => {
    const strategies = new Set(records.map(({ strategy }) => strategy));
    const drawn = new Set(charts.map(({ path }) => path));
    expect(drawn).toContain('/strategies/');
    for (const strategy of strategies) expect(drawn).toContain(`/strategies/${strategy}/`);
  });

  test('every bar of every chart has the length of the figure in its table', () => {
    for (const { path, rows } of charts)
      for (const { name, drawn, told } of rows) expect(drawn, `${path}, ${name}`).toEqual(told);
  });

  test('every row of every table has the counts of the open data, and its sum', () => {
    for (const { path, rows } of charts)
      for (const { name, link, told, all } of rows) {
        const here = `${path}, ${name}`;
        // A row without a link is the page itself.
        const own = promisesOf(path, name, link);
        expect(told, here).toEqual(countsOf(own));
        expect(all, here).toBe(own.length);
      }
  });

  test('the rows of each chart sum to the promises of its page', () => {
    for (const { path, title, rows } of charts) {
      const own = promisesOf(path);
      expect(sum(rows.map(({ all }) => all)), `${path}, ${title}`).toBe(own.length);
      for (const state of stateOrder)
        expect(sum(rows.map(({ told }) => told[state] ?? 0)), `${path}, ${title}, ${state}`).toBe(
          own.filter((record) => record.state === state).length,
        );
    }
  });

  test('the lists by state name every promise once', () => {
    const listed = stateOrder.flatMap((state) => {
      const page = pages.find(({ path }) => path === `/actions/by-state/${state}/`);
      const own = records.filter((record) => record.state === state).map(({ id }) => id);
      const found = page ? promisesListed(page.html) : [];
      expect(found.sort(), state).toEqual(own.sort());
      return found;
    });
    expect(listed).toHaveLength(records.length);
  });

  test('the part pages list the promises that they count', () => {
    const parts = new Set(
      records.flatMap(({ strategy, section_path }) =>
        section_path.map((part) => `/strategies/${strategy}/${part}/`),
      ),
    );
    expect(parts.size).toBeGreaterThan(10);
    for (const path of parts) {
      const page = pages.find((one) => one.path === path);
      const own = promisesAt(path).map(({ id }) => id);
      expect(promisesListed(page?.html ?? ''), path).toEqual(expect.arrayContaining(own));
    }
  });
});

interface ChartRow {
  name: string;
  link: string | undefined;
  /** Worked out from the lengths of the bars. */
  drawn: Record<string, number>;
  /** What the table says. */
  told: Record<string, number>;
  all: number;
}

/** A chart of states; nothing for a figure that draws something else. */
function readChart(path: string, figure: Tree.Element): { path: string; title: string; rows: ChartRow[] }[] {
  const inside = elementsOf(figure);
  const withClass = (name: string) => inside.filter((one) => classesOf(one).includes(name));
  const [picture] = withClass('picture');
  const bars = withClass('bar');
  const rows = inside.filter(({ tagName }) => tagName === 'tbody').flatMap((body) => elementsIn(body, 'tr'));
  const tones = bars.flatMap((bar) =>
    elementsIn(bar, 'rect').map((rect) => attributeOf(rect, 'data-tone') ?? ''),
  );
  if (
    !picture ||
    tones.length === 0 ||
    tones.some((tone) => !(stateOrder as readonly string[]).includes(tone))
  )
    return [];
  const full = Number(attributeOf(picture, 'data-full'));
  const title = inside.find(({ tagName }) => /^h\d$/.test(tagName));
  return [
    {
      path,
      title: title ? textOf(title).trim() : '',
      rows: rows.map((row, at) => readRow(row, bars[at], full)),
    },
  ];
}

function readRow(row: Tree.Element, bar: Tree.Element | undefined, full: number): ChartRow {
  const [head] = elementsIn(row, 'th');
  const [link] = elementsIn(row, 'a');
  const cells = elementsIn(row, 'td');
  const numberIn = (label: string) => {
    const cell = cells.find((one) => attributeOf(one, 'data-label') === label);
    return cell ? Number(textOf(cell).trim().replaceAll(',', '')) : 0;
  };
  const drawn = countsOf([]);
  for (const rect of bar ? elementsIn(bar, 'rect') : []) {
    const tone = attributeOf(rect, 'data-tone') ?? '';
    drawn[tone] = Math.round((Number.parseFloat(attributeOf(rect, 'width') ?? '') * full) / 100);
  }
  const told = Object.fromEntries(stateOrder.map((state) => [state, numberIn(stateWords[state].label)]));
  return {
    name: head ? textOf(head).trim() : '',
    link: link && attributeOf(link, 'href'),
    drawn,
    told,
    // A table with one column of figures needs no sum of them.
    all: cells.length > 1 ? numberIn('All') : sum(Object.values(told)),
  };
}

/** The promises that a chart is about, or one row of it. An annual report tells of a day that is past, but links to what is there now. */
function promisesOf(path: string, name?: string, link = path): Pick<ActionRecord, 'id' | 'state'>[] {
  const [, strategy = '', year = ''] = /^\/annual-reports\/(.+)-(\d{4}-\d{2})\/$/.exec(path) ?? [];
  if (!year) return promisesAt(link);
  const { promises } = snapshotOf(content, `${Number(year.slice(0, 4)) + 1}-03-31`);
  return promises.filter(
    (promise) => promise.strategy === strategy && (name === undefined || promise.section.includes(name)),
  );
}

/** The promises that a page is about: all, those of a strategy, or those of a part of one. */
function promisesAt(path: string): Pick<ActionRecord, 'id' | 'state'>[] {
  const [, top, strategy, part] = path.split('/');
  // An old page counts what was known then.
  if (top === 'as-reported') return promisesThen(strategy, part);
  expect(['', 'strategies'], path).toContain(top);
  return records.filter(
    (record) => (!strategy || record.strategy === strategy) && (!part || record.section_path.includes(part)),
  );
}

function promisesThen(period: string | undefined, strategy: string | undefined) {
  const { promises } = periods.find(({ id }) => id === period)?.snapshot ?? { promises: [] };
  return promises.filter((promise) => !strategy || promise.strategy === strategy);
}

function countsOf(promises: readonly Pick<ActionRecord, 'state'>[]): Record<string, number> {
  return Object.fromEntries(
    stateOrder.map((state) => [state, promises.filter((record) => record.state === state).length]),
  );
}

/** The ids of the promises that a page lists, each as a heading with a link. */
function promisesListed(html: string): string[] {
  return elementsOf(html)
    .filter(({ tagName }) => /^h[2-5]$/.test(tagName))
    .flatMap((heading) => elementsIn(heading, 'a'))
    .flatMap((link) => /^\/actions\/([\w-]+)\/$/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? []);
}

function classesOf(element: Tree.Element): string[] {
  return attributeOf(element, 'class')?.split(' ') ?? [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/exports/catalogue.ts';
import { listMark, writeCsv } from '../../src/exports/csv.ts';
import type { Dataset, Published, Value } from '../../src/exports/dataset.ts';
import { datasets } from '../../src/exports/index.ts';
import { jsonFile, writeJson } from '../../src/exports/json.ts';
import { publishedOn, readCsv, realContent } from './published.ts';

const published = publishedOn('2026-11-21');
const mark = '\uFEFF';
const startsFormula = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))('%s', (_, dataset) => {
  test('JSON has its version, its day and the same keys in every record', () => {
    const file = JSON.parse(writeJson(dataset, published)) as ReturnType<typeof jsonFile>;
    expect(file).toMatchObject({
      version: '2.3',
      dataset: dataset.name,
      council: 'Maidstone Borough Council',
      asOf: '2026-11-21',
      licence: null,
    });
    expect(file.count).toBe(file.records.length);
    expect(file.count).toBeGreaterThan(0);
    const columns = Object.keys(dataset.columns).join();
    for (const record of file.records) expect(Object.keys(record).join()).toBe(columns);
  });

  test('every record has the columns that are described, and no other', () => {
    const columns = Object.keys(dataset.columns).sort().join();
    for (const row of dataset.rows(published)) expect(Object.keys(row).sort().join()).toBe(columns);
    for (const [name, meaning] of Object.entries(dataset.columns)) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(meaning).toMatch(/^[^\s].*[.]$/);
    }
  });

  test('CSV says the same as JSON, cell by cell, and no cell starts a formula', () => {
    const text = writeCsv(dataset, published);
    expect(text.startsWith(mark)).toBe(true);
    const [header, ...rows] = readCsv(text.slice(1));
    const { records } = jsonFile(dataset, published);
    expect(header).toEqual(Object.keys(dataset.columns));
    expect(rows).toEqual(
      records.map((record) =>
        Object.values(record).map((cell) => withoutApostrophe([cell].flat() as readonly Value[])),
      ),
    );
    expect(formulasIn(rows.flat())).toEqual([]);
  });

  test('columns for money hold whole pence, and columns come with their basis', () => {
    const columns = Object.keys(dataset.columns);
    for (const row of dataset.rows(published))
      for (const name of columns.filter((column) => column.endsWith('_pence')))
        expect(row[name] === null || Number.isInteger(row[name])).toBe(true);
    for (const name of columns.filter((column) => column.endsWith('_iso')))
      expect(columns).toContain(name.replace(/_iso$/, '_basis'));
  });
});

describe('hostile text', () => {
  const hostile = [
    "=cmd|' /C calc'!A0",
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1',
    ' \n=1',
    '＝1',
    '"=1',
    'a,"b"\r\n=c',
    '<script>alert(1)</script>',
  ];
  const dataset: Dataset = {
    name: 'hostile',
    title: '',
    about: '',
    columns: { text: '.', list: '.', number: '.', yes: '.', nothing: '.' },
    rows: () => hostile.map((text) => ({ text, list: [text, 'b'], number: -1.5, yes: false, nothing: null })),
  };

  test('cannot start a formula, alone or in a list; numbers stay numbers', () => {
    const [, ...rows] = readCsv(writeCsv(dataset, {} as Published).slice(1));
    expect(rows).toHaveLength(hostile.length);
    for (const [text, list, number, yes, nothing] of rows) {
      expect(text).not.toMatch(startsFormula);
      expect(list).not.toMatch(startsFormula);
      expect(number).toBe('-1.5');
      expect(yes).toBe('false');
      expect(nothing).toBe('');
    }
    expect(rows[0]?.[0]).toBe("'=cmd|' /C calc'!A0");
    expect(rows[0]?.[1]).toBe(`'=cmd|' /C calc'!A0${listMark}b`);
  });

  test('is kept as it is in JSON', () => {
    const { records } = JSON.parse(
      writeJson(dataset, { content: { council: {} } } as Published),
    ) as ReturnType<typeof jsonFile>;
    expect(records.map(({ text }) => text)).toEqual(hostile);
  });

  test('in the name of a group reaches no spreadsheet', () => {
    const content = realContent();
    hostile.forEach((name, index) => {
      for (const entry of [content.groups[index], content.organisations[index], content.actions[index]])
        if (entry) entry.data.title = name;
    });
    const found = datasets.flatMap((dataset) =>
      readCsv(writeCsv(dataset, publishedOn('2026-11-21', content)).slice(1)),
    );
    expect(found.flat()).toContain("'=cmd|' /C calc'!A0");
    expect(formulasIn(found.flat())).toEqual([]);
  });
});

test('the order and the bytes do not depend on the order of the files', () => {
  const content = realContent();
  for (const entries of Object.values(content)) if (Array.isArray(entries)) entries.reverse();
  const turned = publishedOn('2026-11-21', content);
  for (const dataset of datasets) expect(writeJson(dataset, turned)).toBe(writeJson(dataset, published));
});

test('a dataset without rows still has its columns', () => {
  const empty: Dataset = {
    name: 'empty',
    title: '',
    about: '',
    columns: { id: '.', name: '.' },
    rows: () => [],
  };
  expect(writeCsv(empty, published)).toBe(`${mark}id,name\r\n`);
});

test('the catalogue lists every dataset with its two addresses', () => {
  const { count, datasets: listed } = catalogue(published);
  expect(count).toBe(35);
  expect(new Set(listed.map(({ name }) => name)).size).toBe(35);
  expect(listed[0]).toMatchObject({
    name: 'actions',
    count: 48,
    csv: 'https://noticeboard.example.org/data/actions.csv',
    json: 'https://noticeboard.example.org/data/actions.json',
  });
});

function withoutApostrophe(values: readonly Value[]): string {
  const text = values.map((value) => (value === null ? '' : String(value).trimStart())).join(listMark);
  return startsFormula.test(text) && values.some((value) => typeof value === 'string') ? `'${text}` : text;
}

/** The cells that a spreadsheet would run; a plain number below zero is none. */
function formulasIn(cells: readonly string[]): string[] {
  return cells.filter((cell) => startsFormula.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell));
}

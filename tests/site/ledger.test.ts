import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { fates, fateWords } from '../../src/domain/fate.ts';
import { stateOrder, stateWords } from '../../src/domain/state.ts';
import type { ActionRecord } from '../../src/exports/actions.ts';
import type { EditionRowRecord } from '../../src/exports/edition-rows.ts';
import { attributeOf, elementsIn, wordsOf } from '../publishing/elements.ts';
import { readFile } from './built.ts';
import { mainOf } from './tables.ts';

const recordsOf = <R>(name: string) =>
  (JSON.parse(readFile(`data/${name}.json`)) as { records: R[] }).records;
const promises = recordsOf<ActionRecord>('actions');
const rows = recordsOf<EditionRowRecord>('edition-rows');
const editions = [...new Set(rows.map(({ edition }) => edition))];

describe('the ledger', () => {
  const [counts, list, beside] = tablesOf('ledger/index.html');

  test('sets the states beside it, and both count every promise once', () => {
    const kinds = fates.filter((kind) => promises.some(({ fate }) => fate === kind));
    const lineOf = (own: readonly ActionRecord[]) =>
      [...kinds.map((kind) => own.filter(({ fate }) => fate === kind).length), own.length].map(String);
    const lines = stateOrder
      .map((state) => ({ state, own: promises.filter((record) => record.state === state) }))
      .filter(({ own }) => own.length > 0)
      .map(({ state, own }) => [stateWords[state].label, ...lineOf(own)]);
    expect(linesOf(beside, 'tbody')).toEqual([...lines, ['All', ...lineOf(promises)]]);
  });

  test('counts each promise once, as the open data do, each with its denominator', () => {
    const told = linesOf(counts, 'tbody').map(([label, count]) => [label, count]);
    const expected = fates.flatMap((kind) => {
      const count = promises.filter(({ fate }) => fate === kind).length;
      return count > 0 ? [[fateWords[kind].label, `${count} of ${promises.length}`]] : [];
    });
    expect(told).toEqual(expected);
    expect(linesOf(counts, 'tfoot')).toEqual([['All', `${promises.length} of ${promises.length}`, '']]);
  });

  test('lists each promise under what became of it', () => {
    let heading = '';
    const listed = elementsIn(list, 'tr').flatMap((row) => {
      const [part] = elementsIn(row, 'th').filter((head) => attributeOf(head, 'id'));
      if (part) heading = attributeOf(part, 'id') ?? '';
      const path = part ? undefined : linksIn(row).find((link) => link.startsWith('/actions/'));
      return path ? [[path.split('/')[2], heading]] : [];
    });
    expect(new Map(listed as [string, string][])).toEqual(
      new Map(promises.map(({ id, fate }) => [id, fate])),
    );
    expect(listed).toHaveLength(promises.length);
  });
});

describe.each(editions)('the list of %s', (id) => {
  const file = `editions/${id}/index.html`;
  const own = rows.filter(({ edition }) => edition === id);

  test('has the rows of the open data, in their order', () => {
    const [table] = tablesOf(file);
    const listed = elementsIn(table, 'tr').flatMap(
      (row) => linksIn(row).find((link) => link.startsWith('/actions/')) ?? [],
    );
    expect(listed).toEqual(own.map(({ action }) => `/actions/${action}/`));
  });

  test('has sums that are right', () => {
    const sums = elementsIn(mainOf(`/${file}`), 'p').filter((one) =>
      attributeOf(one, 'class')?.includes('sum'),
    );
    const before = rows.filter(({ next_edition }) => next_edition === id);
    expect(sums).toHaveLength(before.length > 0 ? 2 : 0);
    for (const [at, sum] of sums.entries()) {
      const [, stated, parts = '', total] = /^(\d+) rows? \w+: (.*) = (\d+)\.$/.exec(wordsOf(sum)) ?? [];
      const terms = parts.split(' + ').map((term) => Number.parseInt(term, 10));
      expect(terms.reduce((all, term) => all + term, 0)).toBe([before, own][at]?.length);
      expect([stated, total]).toEqual([total, String([before, own][at]?.length)]);
    }
  });
});

test('each promise names the lists that it stands in, and they name it', () => {
  expect(editions.length).toBeGreaterThanOrEqual(5);
  for (const { id } of promises) {
    const links = linksIn(mainOf(`/actions/${id}/`));
    const listed = rows.filter(({ action }) => action === id).map(({ edition }) => `/editions/${edition}/`);
    expect(listed.length, id).toBeGreaterThan(0);
    expect(links, id).toEqual(expect.arrayContaining(listed));
  }
});

function tablesOf(file: string): Tree.Element[] {
  return elementsIn(mainOf(`/${file}`), 'table');
}

/** The words in the cells of each row of a part of a table. */
function linesOf(table: Tree.Element | undefined, part: string): string[][] {
  return elementsIn(table, part)
    .flatMap((body) => elementsIn(body, 'tr'))
    .map((row) => [...elementsIn(row, 'th'), ...elementsIn(row, 'td')].map(wordsOf));
}

function linksIn(element: Tree.Element): string[] {
  return elementsIn(element, 'a').flatMap((link) => attributeOf(link, 'href') ?? []);
}

import { describe, expect, test } from 'vitest';
import { attributeOf, elementsIn, elementsOf, textOf } from '../publishing/elements.ts';
import { built } from './built.ts';
import { mainOf } from './tables.ts';

const pagesOf = (kind: string) =>
  built.pages
    .map(({ address }) => address)
    .filter((address) => new RegExp(`^/${kind}/[^/]+/$`).test(address));
const actions = pagesOf('actions').filter((page) => !page.startsWith('/actions/by-'));

describe.each([
  ['/criteria/', 'Criteria and promises, by strategy'],
  ['/slippage/', 'promises by their dates'],
])('the counts of %s', (page, caption) => {
  const { heads, rows, sums } = tableOf(page, caption);

  test('add up to the sums at the foot, column by column', () => {
    expect(rows.length).toBeGreaterThan(1);
    for (const [at, head] of heads.entries())
      expect(
        rows.reduce((sum, row) => sum + (row[at] ?? 0), 0),
        head,
      ).toBe(sums[at]);
  });

  test('are of all promises that have a page', () => {
    expect(heads[0]).toBe('Promises');
    expect(sums[0]).toBe(actions.length);
  });
});

test('each promise has one case of dates: the cases add up in every row', () => {
  const { rows, sums } = tableOf('/slippage/', 'promises by their dates');
  for (const [promises = 0, ...cases] of [...rows, sums])
    expect(cases.reduce((sum, count) => sum + count, 0)).toBe(promises);
});

test('the results of criteria add up, and are those of the list below and of the pages of the promises', () => {
  const { heads, rows, sums } = tableOf('/criteria/', 'Criteria and promises, by strategy');
  const [, , , ...labels] = heads;
  for (const [, , criteria = 0, ...found] of [...rows, sums])
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(criteria);
  const counted = (pages: string[]) =>
    labels.map((label) => pages.flatMap(tagsOf).filter((tag) => tag === label).length);
  expect(counted(['/criteria/'])).toEqual(sums.slice(3));
  expect(counted(actions)).toEqual(sums.slice(3));
});

test('every measure is in the list of measures with the state that its own page gives', () => {
  const measures = pagesOf('measures').filter((page) => page !== '/measures/on-course/');
  const own = measures.map((page) => tagsOf(page));
  for (const tags of own) expect(tags).toHaveLength(1);
  expect(tagsOf('/measures/').toSorted()).toEqual(own.flat().toSorted());
  expect(textOf(mainOf('/measures/'))).toContain(`Of ${measures.length} measures, `);
});

test('a state that the site works out is marked as its own on every page of a measure', () => {
  for (const page of pagesOf('measures'))
    expect(textOf(mainOf(page)), page).toMatch(/[Ww]orked out by this site/);
});

test('the date of Trinity Foyer moved by 5 months, on its page and in the list', () => {
  for (const page of ['/slippage/', '/actions/trinity-foyer-community-hub/']) {
    const text = textOf(mainOf(page)).replace(/\s+/g, ' ');
    expect(text, page).toMatch(/5 months later/i);
    expect(text, page).toContain('October 2021');
    expect(text, page).toContain('March 2022');
  }
});

/** The words of every mark that stands for a state or a result which the site works out. */
function tagsOf(page: string): string[] {
  return elementsOf(mainOf(page))
    .filter((element) => element.tagName === 'span' && attributeOf(element, 'data-tone') !== undefined)
    .map((element) => textOf(element).trim());
}

/** The figures of a table of counts, its sums apart. */
function tableOf(page: string, caption: string): { heads: string[]; rows: number[][]; sums: number[] } {
  const table = elementsOf(mainOf(page)).find(
    (element) =>
      element.tagName === 'table' &&
      elementsOf(element).some(({ tagName, childNodes }) => tagName === 'caption' && childNodes.length > 0) &&
      textOf(element).includes(caption),
  );
  if (!table) throw new Error(`${page} has no table "${caption}"`);
  const rowsOf = (parent: string) =>
    elementsOf(table)
      .filter(({ tagName }) => tagName === parent)
      .flatMap(elementsOf)
      .filter(({ tagName }) => tagName === 'tr');
  const [head] = rowsOf('thead');
  const figures = rowsOf('tbody').map((row) =>
    elementsOf(row)
      .filter(({ tagName }) => tagName === 'td')
      .map((cell) => Number(textOf(cell).trim().replaceAll(',', ''))),
  );
  return {
    heads: elementsIn(head, 'th')
      .slice(1)
      .map((cell) => textOf(cell).trim()),
    rows: figures.slice(0, -1),
    sums: figures.at(-1) ?? [],
  };
}

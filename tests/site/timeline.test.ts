import { expect, test } from 'vitest';
import type { TimelineRecord } from '../../src/exports/timeline.ts';
import { attributeOf, elementsIn, elementsOf, wordsOf } from '../publishing/elements.ts';
import { built, readFile } from './built.ts';
import { mainOf } from './tables.ts';

const { records } = JSON.parse(readFile('data/timeline.json')) as { records: TimelineRecord[] };
const dated = records.filter(({ date_iso: iso }) => iso !== null);
const pagesOf = (pattern: RegExp) => built.pages.filter(({ address }) => pattern.test(address));
const factsOn = (address: string) =>
  elementsOf(mainOf(address))
    .filter((element) => attributeOf(element, 'data-part') === 'fact')
    .map((fact) => wordsOf(elementsIn(fact, 'a')[0] ?? fact));

test('every fact with a date stands on the page of one year, and of one kind', () => {
  const said = dated.map(({ fact }) => fact).toSorted();
  for (const pattern of [/^\/timeline\/\d{4}\/(?:\d+\/)?$/, /^\/timeline\/kind\/[a-z]+\/(?:\d+\/)?$/]) {
    const told = pagesOf(pattern).flatMap(({ address }) => factsOn(address));
    expect(told.toSorted()).toEqual(said);
  }
});

test('the frame page counts them as the data does, by year and by kind', () => {
  const [years, kinds] = elementsIn(mainOf('/timeline/'), 'table');
  const lastOf = (table: typeof years) => {
    const row = elementsIn(table, 'tr').at(-1);
    return elementsIn(row, 'td').map((cell) => Number(wordsOf(cell)));
  };
  const inferred = dated.filter(({ date_basis: basis }) => basis === 'inferred').length;
  expect(lastOf(years)).toEqual([dated.length, dated.length - inferred, inferred]);
  expect(lastOf(kinds)).toEqual([dated.length, records.length - dated.length]);
});

test('a strategy, place or organisation leads to its timeline, which has its facts and no others', () => {
  const firsts = pagesOf(/^\/(?:strategies|organisations)\/[^/]+\/timeline\/$/);
  expect(firsts.length).toBeGreaterThan(10);
  for (const { address } of firsts) {
    const [, of = '', id = ''] = address.split('/');
    const above = built.pages.find((page) => page.address === `/${of}/${id}/`);
    expect(
      above?.links.some(({ value }) => value.endsWith(address)),
      address,
    ).toBe(true);
    const own = dated.filter((record) => (record[of as 'strategies'] as string[]).includes(id));
    const parts = pagesOf(new RegExp(`^${address}(?:\\d+/)?$`));
    expect(parts.flatMap((part) => factsOn(part.address)).toSorted()).toEqual(
      own.map(({ fact }) => fact).toSorted(),
    );
  }
});

test('what has no date stands on a page of its own', () => {
  const items = elementsIn(mainOf('/timeline/undated/'), 'li');
  expect(items).toHaveLength(records.length - dated.length);
});

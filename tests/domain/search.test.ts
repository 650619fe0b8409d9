import { describe, expect, test } from 'vitest';
import {
  cleanQuery,
  filterOf,
  hasWords,
  isCut,
  keepKnown,
  nothingChosen,
  readSearch,
  separateWords,
  writeSearch,
} from '../../src/domain/search.ts';

const read = (address: string) => readSearch(new URLSearchParams(address));

describe('the address', () => {
  test('gives the query and the filters', () => {
    expect(read('?q=compact&kind=Promise&kind=Fund&place=Tovil')).toEqual({
      query: 'compact',
      chosen: { ...nothingChosen, kind: ['Promise', 'Fund'], place: ['Tovil'] },
    });
  });

  test('asks for nothing without a query and without filters', () => {
    expect(read('')).toBeUndefined();
    expect(read('?utm_source=letter&kind=')).toBeUndefined();
  });

  test('asks for everything with an empty query', () => {
    expect(read('?q=')).toEqual({ query: '', chosen: nothingChosen });
  });

  test('names each filter once', () => {
    expect(read('?kind=Fund&kind=Fund')?.chosen.kind).toEqual(['Fund']);
  });

  test.each([
    '?q=R%26B+choir&kind=Community+group',
    '?q=',
    '?q=50%2B&category=Arts%2C+crafts&state=Complete',
  ])('is written as it was read: %s', (address) => {
    expect(read(writeSearch(read(address)))).toEqual(read(address));
  });

  test('is empty where nothing is asked', () => {
    expect(writeSearch(undefined)).toBe('');
  });
});

describe('the query', () => {
  test('has plain quotes and single spaces', () => {
    expect(cleanQuery('  O’Connor \n ‘shed’\t“men`s”\u0000')).toBe(`O'Connor 'shed' "men's"`);
  });

  test('is composed, so that both ways to write an accent are one', () => {
    expect(cleanQuery('Zoe\u0308')).toBe('Zo\u00EB');
  });

  test('is cut after 200 characters, never through one', () => {
    const query = cleanQuery('🎨'.repeat(10_000));
    expect([...query]).toHaveLength(200);
    expect(() => encodeURIComponent(query)).not.toThrow();
    expect(isCut('x'.repeat(201))).toBe(true);
    expect(isCut(` ${'x'.repeat(200)} `)).toBe(false);
  });

  test.each(['!!!', '🎨', '<>', '', '«»', '—'])('has no words: %s', (query) => {
    expect(hasWords(query)).toBe(false);
  });

  test.each(['Q', '50+', '£', 'ễ', '中'])('has words, or not: %s', (query) => {
    expect(hasWords(query)).toBe(query !== '£');
  });

  test('has separate words, unless it is a phrase', () => {
    expect(separateWords('parish & charter parish')).toEqual(['parish', 'charter']);
    expect(separateWords('"parish charter"')).toEqual([]);
    expect(separateWords('parish')).toEqual([]);
  });
});

describe('the filters', () => {
  const chosen = { ...nothingChosen, kind: ['Promise', 'Fund'], place: ['Tovil'] };

  test('are one value of each facet', () => {
    expect(filterOf(chosen)).toEqual({ kind: { any: ['Promise', 'Fund'] }, place: { any: ['Tovil'] } });
    expect(filterOf(nothingChosen)).toEqual({});
  });

  test('leave out the facet whose counts are asked for', () => {
    expect(filterOf(chosen, 'kind')).toEqual({ place: { any: ['Tovil'] } });
  });

  test('that the site does not have are set aside', () => {
    const known = { kind: { Promise: 48 } };
    expect(keepKnown({ ...chosen, state: ['constructor'] }, known)).toEqual({
      chosen: { ...nothingChosen, kind: ['Promise'] },
      unknown: ['Fund', 'constructor', 'Tovil'],
    });
  });
});

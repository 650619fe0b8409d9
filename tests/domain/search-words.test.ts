import { expect, test } from 'vitest';
import { nothingChosen } from '../../src/domain/search.ts';
import {
  foundWords,
  leftOutWords,
  nothingWords,
  shownWords,
  similarWords,
  unknownWords,
  wordlessWords,
} from '../../src/domain/search-words.ts';

const all = { query: '', chosen: nothingChosen };
const compact = { query: 'compact', chosen: nothingChosen };
const narrow = {
  query: 'compact',
  chosen: { ...nothingChosen, kind: ['Promise', 'Fund'], place: ['Tovil'] },
};

test('what was found is counted and named', () => {
  expect(foundWords(compact, 1)).toBe('1 result for “compact”.');
  expect(foundWords(all, 1234)).toBe('1,234 results.');
  expect(foundWords(narrow, 2)).toBe('2 results for “compact”, with kind: Promise or Fund; place: Tovil.');
  expect(foundWords(compact, 0)).toBe('Nothing found for “compact”.');
});

test('a phrase has one pair of quotes, a long query is shortened', () => {
  expect(foundWords({ ...all, query: '"parish charter"' }, 3)).toBe('3 results for “parish charter”.');
  expect(foundWords({ ...all, query: 'x'.repeat(200) }, 0)).toBe(`Nothing found for “${'x'.repeat(60)}…”.`);
});

test('advice names what the filters hide', () => {
  expect(nothingWords(narrow, 1)).toBe('Without the filters there is 1 result.');
  expect(nothingWords(narrow, 12)).toBe('Without the filters there are 12 results.');
  expect(nothingWords(narrow, 0)).toContain('Check the spelling');
  expect(nothingWords(compact, 0)).toContain('browse');
});

test('what is left out is said', () => {
  expect(leftOutWords(['zzz', 'qqq'])).toBe('No page has “zzz” or “qqq”: left out.');
  expect(similarWords(['qwerty'])).toBe('No page has “qwerty”: these have words that begin alike.');
  expect(unknownWords(['a', 'b', 'c', 'd', 'e'])).toBe(
    'No page has the filter “a” or “b” or “c” or 2 more: left out.',
  );
  expect(wordlessWords('!!!')).toContain('“!!!” has no letter or number');
});

test('a part of the results has its whole', () => {
  expect(shownWords(20, 1138)).toBe('Showing 20 of 1,138');
});

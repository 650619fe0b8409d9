import { describe, expect, test } from 'vitest';
import { isProse, likeness, wordsChanged } from '../../../src/domain/change-words/prose.ts';

describe('how many words of a text changed', () => {
  test.each([
    ['We meet on Tuesdays.', 'We meet on Mondays.', 1],
    ['We meet on Tuesdays.', 'We meet on Tuesdays in the hall.', 4],
    ['one two three', 'three two one', 2],
    ['We meet', 'We  meet', 1],
    ['', 'all of it is new', 5],
  ])('%j, then %j: %i', (was, now, count) => {
    expect(wordsChanged(was, now)).toBe(count);
  });

  test('a text of a book is counted too, without comparing every word with every other', () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `word${at}`);
    const began = performance.now();
    expect(wordsChanged(words.join(' '), [...words.slice(5), 'new'].join(' '))).toBe(5);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

test('how alike two texts are', () => {
  expect(likeness('a b c d', 'a b c e')).toBe(0.75);
  expect(likeness('a b', 'c d')).toBe(0);
  expect(likeness('', '')).toBe(1);
});

test('what is shown before and after, and what is only told', () => {
  expect(isProse('October 2021')).toBe(false);
  expect(isProse('word '.repeat(20))).toBe(true);
});

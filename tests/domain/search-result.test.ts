import { describe, expect, test } from 'vitest';
import { excerptParts, resultFacts, unlikeWords } from '../../src/domain/search-result.ts';

describe('an excerpt', () => {
  test('is text and hits', () => {
    expect(excerptParts('Agree a <mark>compact,</mark> then <mark>compact</mark>')).toEqual([
      { text: 'Agree a ', isHit: false },
      { text: 'compact,', isHit: true },
      { text: ' then ', isHit: false },
      { text: 'compact', isHit: true },
    ]);
  });

  test('shows signs as the page shows them, decoded once', () => {
    expect(excerptParts('R&B &amp; &lt;script&gt; &#39;&quot; &amp;lt; &nbsp;')).toEqual([
      { text: `R&B & <script> '" &lt; &nbsp;`, isHit: false },
    ]);
  });

  test('does not take mark elements in the text of a page for hits', () => {
    expect(excerptParts('&lt;mark&gt;no&lt;/mark&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<mark>no</mark> ', isHit: false },
      { text: '<b>', isHit: true },
    ]);
  });

  test('may be empty or half open', () => {
    expect(excerptParts('')).toEqual([]);
    expect(excerptParts('a <mark>b')).toEqual([{ text: 'a <mark>b', isHit: false }]);
  });
});

describe('the facts of a result', () => {
  test('are its kind, its state and its places', () => {
    expect(resultFacts({ kind: ['Promise'], state: ['Under way'], place: ['Tovil'] })).toEqual([
      'Promise',
      'Under way',
      'Tovil',
    ]);
    expect(resultFacts({ kind: ['Paper'] })).toEqual(['Paper']);
  });

  test('name a few places and count the others', () => {
    const place = ['Tovil', 'Park Wood', 'Marden'];
    expect(resultFacts({ place })).toEqual(['Tovil, Park Wood and Marden']);
    expect(resultFacts({ place: [...place, 'Mote Park'] })).toEqual(['Tovil, Park Wood and 2 more places']);
  });
});

describe('words that no hit resembles', () => {
  test('are those of which only the first letters were found', () => {
    expect(unlikeWords('qwerty', ['Q', 'LGBTQ+'])).toEqual(['qwerty']);
    expect(unlikeWords('volunteers Zoë', ['volunteering,', 'Zoe’s'])).toEqual([]);
  });

  test('are none where Pagefind names no hit', () => {
    expect(unlikeWords('qwerty', [])).toEqual([]);
  });
});

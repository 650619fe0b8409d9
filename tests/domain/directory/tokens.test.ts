import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCompounds, withOtherSpellings } from '../../../src/domain/directory/compounds.ts';
import { packLexicon, unpackLexicon } from '../../../src/domain/directory/lexicon-file.ts';
import {
  makeLexicon,
  meaningsOf,
  splitPhrases,
  type Meaning,
} from '../../../src/domain/directory/lexicon.ts';
import { pack, unpack } from '../../../src/domain/directory/packed.ts';
import { phraseKey, tokensOf } from '../../../src/domain/directory/tokens.ts';

describe('words', () => {
  it.each([
    ['Café', 'cafe'],
    ["men's shed", 'mens shed'],
    ['men’s shed', 'mens shed'],
    ['drop-in', 'drop in'],
    ["over-60's", 'over 60'],
    ['over 60s', 'over 60'],
    ['Arts & crafts', 'arts and crafts'],
    ['CÔR Y GOG!', 'cor y gog'],
    ['مرحبا', 'مرحبا'],
    ['!!! 🎨', ''],
  ])('of %s are %s', (text, words) => {
    expect(tokensOf(text).join(' ')).toBe(words);
  });

  it('are the same in the singular and the plural, and in every form of a verb', () => {
    const same = (a: string, b: string) => expect(phraseKey(tokensOf(a))).toBe(phraseKey(tokensOf(b)));
    same('choirs', 'choir');
    same('babies', 'baby');
    same('walking groups', 'walk group');
    same('carers', 'carer');
    same('libraries', 'library');
  });

  it('come from any text without harm, and again from themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tokens = tokensOf(text);
        expect(tokensOf(tokens.join(' '))).toEqual(tokens);
        expect(tokens.join('')).not.toMatch(/[\s<>"'&]/);
      }),
    );
  });
});

describe('one word or two', () => {
  const compounds = findCompounds(['foodbank on fridays', 'the food bank', 'a way home'].map(tokensOf));

  it('is known where both are written', () => {
    expect([...compounds]).toEqual([['foodbank', ['food', 'bank']]]);
  });

  it('finds the other spelling', () => {
    expect(withOtherSpellings(['food', 'bank'], compounds)).toContain('foodbank');
    expect(withOtherSpellings(['foodbank'], compounds)).toEqual(['foodbank', 'food', 'bank']);
  });
});

describe('a lexicon', () => {
  const money: Meaning = { facet: 'category', values: ['money'], strength: 0.9 };
  const tovil: Meaning = { facet: 'place', values: ['tovil'], strength: 1 };
  const lexicon = makeLexicon([
    ['out of work', money],
    ['skint', money],
    ['Tovil', tovil],
    ['Shepway', { facet: 'place', values: ['north'], strength: 1 }],
    ['shepway', { facet: 'place', values: ['south'], strength: 1 }],
  ]);

  it('keeps the longest phrase together', () => {
    expect(splitPhrases(lexicon, tokensOf('I am out of work in Tovil'), new Set())).toEqual([
      ['i'],
      ['am'],
      ['out', 'of', 'work'],
      ['in'],
      ['tovil'],
    ]);
  });

  it('gathers what a phrase means in several places', () => {
    expect(meaningsOf(lexicon, ['shepway'])).toEqual([
      { facet: 'place', values: ['north', 'south'], strength: 1 },
    ]);
  });

  it('is the same when it is sent', () => {
    expect(unpackLexicon(JSON.parse(JSON.stringify(packLexicon(lexicon))))).toEqual(new Map(lexicon));
  });

  it('has no meaning for names of the language itself', () => {
    for (const word of ['constructor', '__proto__', 'toString'])
      expect(meaningsOf(lexicon, [word])).toEqual([]);
  });
});

it('numbers are the same packed and unpacked, in JSON too', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50_000)), (numbers) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(numbers))) as string)).toEqual(numbers);
    }),
  );
});

import type { GroupFacet } from '../group-facets.ts';
import { isStopWord, phraseKey, stemOf, tokensOf } from './tokens.ts';

/** What a phrase stands for: values of a facet, other words to look for, a spot on the map, or that help is wanted at once. */
export type Meaning =
  | { facet: GroupFacet; values: string[]; strength: number }
  | { words: string[]; strength: number }
  | { outward: string; strength: number }
  | { notice: string; strength: number };

/** What phrases mean, by phraseKey. */
export type Lexicon = ReadonlyMap<string, readonly Meaning[]>;

/** The longest phrase of a lexicon, in words. */
const mostWords = 6;
const fewestLetters = 3;
const mostBegun = 12;
/** How much a phrase that is only begun counts beside a whole one. */
const begun = 0.6;

/**
 * Gathers phrases into a lexicon. A phrase that stands for values of one facet several times stands for all of them.
 * @param entries phrases as they are written, each with one meaning
 */
export function makeLexicon(entries: readonly (readonly [phrase: string, meaning: Meaning])[]): Lexicon {
  const byPhrase = new Map<string, Meaning[]>();
  for (const [phrase, meaning] of entries) {
    const tokens = tokensOf(phrase);
    for (const key of new Set([phraseKey(tokens), phraseKey(essence(tokens))]))
      if (key !== '' && key.split(' ').length <= mostWords)
        byPhrase.set(key, merge(byPhrase.get(key) ?? [], meaning));
  }
  return byPhrase;
}

/** What a phrase means; nothing where the lexicon does not have it. */
export function meaningsOf(lexicon: Lexicon, tokens: readonly string[]): readonly Meaning[] {
  return lexicon.get(phraseKey(tokens)) ?? lexicon.get(phraseKey(essence(tokens))) ?? [];
}

/** What a word that is still being typed may come to mean, each the weaker the more is missing. */
export function begunMeanings(lexicon: Lexicon, token: string): Meaning[] {
  if (token.length < fewestLetters) return [];
  return [...lexicon]
    .filter(([key]) => key.startsWith(token) && key !== stemOf(token))
    .sort(([a], [b]) => a.length - b.length)
    .slice(0, mostBegun)
    .flatMap(([, meanings]) => meanings.filter((meaning) => 'facet' in meaning))
    .map((meaning) => ({ ...meaning, strength: meaning.strength * begun }));
}

/**
 * Parts words into phrases that the lexicon has, the longest first, and single words between them. Words that tell nothing
 * may differ: "lost our baby" is the phrase "lost my baby".
 * @param tokens from tokensOf
 * @param joined the stems of words that people also write as two
 */
export function splitPhrases(
  lexicon: Lexicon,
  tokens: readonly string[],
  joined: ReadonlySet<string>,
): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(mostWords, tokens.length - at);
    while (length > 1 && !isPhrase(tokens.slice(at, at + length))) length -= 1;
    parts.push(tokens.slice(at, at + length));
    at += length;
  }
  return parts;

  function isPhrase(words: readonly string[]): boolean {
    return hasPhrase(lexicon, words) || (words.length === 2 && joined.has(stemOf(words.join(''))));
  }
}

/** A phrase without the words that tell nothing; itself where fewer than two would be left. */
function essence(tokens: readonly string[]): readonly string[] {
  const telling = tokens.filter((token) => !isStopWord(token));
  return telling.length > 1 ? telling : tokens;
}

function hasPhrase(lexicon: Lexicon, tokens: readonly string[]): boolean {
  const isFramed = !isStopWord(tokens[0] ?? '') && !isStopWord(tokens.at(-1) ?? '');
  return lexicon.has(phraseKey(tokens)) || (isFramed && lexicon.has(phraseKey(essence(tokens))));
}

function merge(known: Meaning[], added: Meaning): Meaning[] {
  const twin = known.find(
    (meaning) =>
      'facet' in meaning &&
      'facet' in added &&
      meaning.facet === added.facet &&
      meaning.strength === added.strength,
  );
  if (!twin || !('facet' in twin) || !('facet' in added)) return [...known, added];
  const both: Meaning = { ...twin, values: [...new Set([...twin.values, ...added.values])] };
  return known.map((meaning) => (meaning === twin ? both : meaning));
}

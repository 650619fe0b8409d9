import type { Lexicon, Meaning } from './lexicon.ts';

/** A lexicon as it is sent: each meaning once, with all phrases that have it, parted by lines. */
export type LexiconFile = [meaning: Meaning, phrases: string][];

/** Writes a lexicon for the browser. */
export function packLexicon(lexicon: Lexicon): LexiconFile {
  const phrases = new Map<string, string[]>();
  for (const [phrase, meanings] of lexicon)
    for (const meaning of meanings) {
      const key = JSON.stringify(meaning);
      phrases.set(key, [...(phrases.get(key) ?? []), phrase]);
    }
  return [...phrases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([meaning, all]) => [JSON.parse(meaning) as Meaning, all.sort().join('\n')]);
}

/** Reads what packLexicon wrote. */
export function unpackLexicon(file: LexiconFile): Lexicon {
  const lexicon = new Map<string, Meaning[]>();
  for (const [meaning, phrases] of file)
    for (const phrase of phrases.split('\n')) lexicon.set(phrase, [...(lexicon.get(phrase) ?? []), meaning]);
  return lexicon;
}

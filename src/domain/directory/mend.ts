import { distance } from 'fastest-levenshtein';
import { little, withoutUnknown, type Found, type Sources } from './answer.ts';
import { gatherEvidence } from './evidence.ts';
import { meaningsOf, type Lexicon } from './lexicon.ts';
import { readQuestion, type Question } from './question.ts';
import { rank } from './ranking.ts';
import { correct, homophone, type Vocabulary } from './spelling.ts';
import { phraseKey, tokensOf } from './tokens.ts';

const shortest = 4;
/** A word that fits a listing better than this stands in its name or its activities, and is meant. */
const unsure = 0.7;

/**
 * Another spelling of a question that finds little: of a word that would make a phrase with the one beside it, of words
 * that find nothing, or of one that sounds like a word that is found more often.
 * @returns nothing where no spelling finds more
 */
export async function mendSpelling(
  sources: Sources,
  text: string,
  { evidence, whole, leftOut }: Found,
): Promise<{ text: string; question: Question } | undefined> {
  const { catalogue, text: index, facet } = sources;
  const vocabulary = await sources.vocabulary();
  const doubtful = evidence
    .filter(({ part }) => part.tokens.length === 1 && part.bearing !== 'weak')
    .map(({ part: { tokens }, fits, named }) => ({
      token: tokens[0] ?? '',
      count: countFits(fits),
      isNamed: named.includes(1) || fits.some((fit) => fit > unsure),
    }));
  const spellings = new Map<string, string>();
  for (const { token, count } of doubtful) {
    const better = count === 0 ? correct(token, vocabulary)?.words.join(' ') : undefined;
    if (better) spellings.set(token, better);
  }
  if (spellings.size === 0) {
    const phrased = mendPhrase(tokensOf(text), catalogue.lexicon, vocabulary);
    if (phrased) spellings.set(...phrased);
    else
      for (const { token, count, isNamed } of doubtful) {
        const better =
          count > 0 && count < little && !isNamed ? homophone(token, count, vocabulary) : undefined;
        if (better) spellings.set(token, better);
      }
  }
  if (spellings.size === 0) return undefined;
  const better = replaceWords(text, spellings);
  const question = readQuestion(better, catalogue, false);
  const again = withoutUnknown(await gatherEvidence(catalogue, question.parts, index, { get: facet }));
  const finds = rank(catalogue, again.evidence).whole;
  const isBetter = again.leftOut.length < leftOut.length ? finds > 0 : finds > whole;
  return isBetter ? { text: better, question } : undefined;
}

/** Whether the last word of a text, which a person is still typing, is the beginning of one that can be found. */
export async function isGrowing(
  { catalogue, text: index, vocabulary }: Sources,
  text: string,
): Promise<boolean> {
  const last = tokensOf(text).at(-1) ?? '';
  if (meaningsOf(catalogue.lexicon, [last]).length > 0 || (await index.find(last, false)).size > 0)
    return true;
  for (const word of (await vocabulary()).keys()) if (word.startsWith(last)) return true;
  return false;
}

/** A word that is one letter away from making a phrase with the word before it, and that word: "debt advise". */
function mendPhrase(
  tokens: readonly string[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): [string, string] | undefined {
  for (const [at, second] of tokens.entries()) {
    const first = tokens[at - 1];
    if (first === undefined || second.length < shortest || lexicon.has(phraseKey([first, second]))) continue;
    for (const word of vocabulary.keys())
      if (distance(word, second) === 1 && lexicon.has(phraseKey([first, word]))) return [second, word];
  }
  return undefined;
}

/** Replaces words and keeps the capital with which they began. */
function replaceWords(text: string, spellings: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}'’]+/gu, (word) => {
    const better = spellings.get(tokensOf(word).join(' '));
    if (better === undefined) return word;
    return /^\p{Lu}/u.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
  });
}

function countFits(fits: Float32Array): number {
  return fits.reduce((sum, fit) => sum + Number(fit > 0), 0);
}

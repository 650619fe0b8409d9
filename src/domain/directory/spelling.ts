import { distance } from 'fastest-levenshtein';
import { unpack, type Packed } from './packed.ts';

/** Every word that can be found, with the number of listings that have it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The vocabulary as it is sent: its words, parted by spaces, and the counts. */
export interface VocabularyFile {
  words: string;
  counts: Packed;
}

/** Reads the vocabulary as it was sent. */
export function readVocabulary({ words, counts }: VocabularyFile): Vocabulary {
  const numbers = unpack(counts);
  return new Map(words.split(' ').map((word, at) => [word, numbers[at] ?? 0]));
}

/** A better spelling of a word. */
export interface Correction {
  /** One word, or two where they were written as one. */
  words: string[];
  /** The less, the more alike. */
  cost: number;
}

const shortest = 4;
/** A word may only have been begun. */
const begunCost = 0.4;
const muchMoreOften = 2;
/** Of a shorter word the first letter is hardly ever the wrong one. */
const surelyLong = 7;

/**
 * The known word that is most like a word, by its letters and by its sound; or two known words that were written as one.
 * @returns nothing where no word is like it
 */
export function correct(word: string, vocabulary: Vocabulary): Correction | undefined {
  const parted = part(word, vocabulary);
  if (parted) return { words: parted, cost: 0.5 };
  if (word.length < shortest) return undefined;
  const most = word.length < surelyLong ? (word.length < 6 ? 1 : 2) : word.length < 9 ? 2 : 3;
  const heard = sound(word);
  let best: Correction | undefined;
  let often = 0;
  for (const [candidate, count] of vocabulary) {
    if (candidate === word) continue;
    const missing = candidate.length - word.length;
    if (missing > most && candidate.startsWith(word)) offer(candidate, count, begunCost + missing / 10);
    if (Math.abs(missing) > most) continue;
    const [written, isSwapped] = unlikeness(word, candidate);
    const isAlike = isSwapped || sound(candidate) === heard;
    if (written > most + Number(isAlike)) continue;
    if (!isAlike && (word.length < 6 || (candidate[0] !== word[0] && word.length < surelyLong))) continue;
    if (!isAlike && candidate[0] !== word[0] && written > 1) continue;
    offer(candidate, count, written - (isAlike ? 0.75 : 0) + (candidate[0] === word[0] ? 0 : 0.5));
  }
  return best;

  function offer(candidate: string, count: number, cost: number): void {
    if (best && (cost > best.cost || (cost === best.cost && count <= often))) return;
    [best, often] = [{ words: [candidate], cost }, count];
  }
}

/**
 * A known word that sounds the same and is found far more often: "advise" may be meant for "advice".
 * @param often how many listings have the word that was typed
 */
export function homophone(word: string, often: number, vocabulary: Vocabulary): string | undefined {
  if (word.length < shortest) return undefined;
  const spoken = consonants(word);
  const least = muchMoreOften * often;
  for (const [candidate, count] of vocabulary)
    if (candidate !== word && count > least && consonants(candidate) === spoken) return candidate;
  return undefined;
}

/** How many letters differ, two that changed places counting as one; and whether that is all. */
function unlikeness(a: string, b: string): [letters: number, isSwapped: boolean] {
  const plain = distance(a, b);
  if (plain < 2 || a.length !== b.length) return [plain, false];
  const swapped = [...a].findIndex((letter, at) => letter !== b[at]);
  const mended = a.slice(0, swapped) + (a[swapped + 1] ?? '') + (a[swapped] ?? '') + a.slice(swapped + 2);
  const rest = distance(mended, b) + 1;
  return [Math.min(plain, rest), rest === 1];
}

/** How a word sounds, roughly: letters that English writes in several ways are one, and so are all vowels. */
function sound(word: string): string {
  const [first = '', rest = ''] = [word.slice(0, 1), consonants(word).slice(1)];
  return (
    first +
    rest
      .replace(/gh|h/g, '')
      .replace(/[aeiouy]+/g, 'a')
      .replace(/(.)\1+/g, '$1')
      .replace(/a$/, '')
  );
}

/** A word with one letter for each sound that several write, its vowels kept. */
function consonants(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ough|augh/g, 'o')
    .replace(/(?:t|s|ss|c)io/g, 'sho')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|qu|c|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

function part(word: string, vocabulary: Vocabulary): string[] | undefined {
  let best: string[] | undefined;
  let often = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const count = Math.min(vocabulary.get(first) ?? -1, vocabulary.get(second) ?? -1);
    if (count > often) [best, often] = [[first, second], count];
  }
  return best;
}

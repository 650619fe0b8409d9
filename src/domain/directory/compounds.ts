import { isStopWord } from './tokens.ts';

/** Words that are written as one or as two: the one, and the two. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>;

const shortestPart = 3;

/**
 * Finds the words that some texts write as one and others as two, such as "foodbank" and "food bank".
 * @param texts the words of each text, in order
 */
export function findCompounds(texts: readonly (readonly string[])[]): Compounds {
  const words = new Set(texts.flat());
  const compounds = new Map<string, readonly [string, string]>();
  for (const text of texts)
    for (const [first, second] of pairsOf(text))
      if (words.has(first + second)) compounds.set(first + second, [first, second]);
  return compounds;
}

/** The words of a text, and behind them the other spelling of each that has one. */
export function withOtherSpellings(text: readonly string[], compounds: Compounds): string[] {
  const joined = pairsOf(text)
    .map(([first, second]) => first + second)
    .filter((word) => compounds.has(word));
  return [...text, ...joined, ...text.flatMap((word) => compounds.get(word) ?? [])];
}

function pairsOf(text: readonly string[]): [string, string][] {
  return text.flatMap((first, at): [string, string][] => {
    const second = text[at + 1];
    return second !== undefined && isPart(first) && isPart(second) ? [[first, second]] : [];
  });
}

function isPart(word: string): boolean {
  return word.length >= shortestPart && !isStopWord(word);
}

import { withoutQuotes, type Advice } from './advice.ts';
import { withoutNames } from './names-in-text.ts';

/** Words of a sentence that most people read at one go. */
const mostWords = 25;

/** Words of one that tells four things or more, one after the other. */
const mostWordsOfList = 35;

/** A stop after these ends no sentence. */
const shortened = /\b(?:Cllr|Dr|Mr|Mrs|Ms|No|St|Rd|e\.g|i\.e|etc|approx)\.$/;

/** A sentence is short enough to be read at one go. */
export const longSentence: Advice = {
  name: 'long-sentence',
  description: `A sentence has at most ${mostWords} words, or ${mostWordsOfList} where it lists four things or more. Names and quotes count as one.`,
  advise: ({ file, path, text, line }, content) =>
    sentencesOf(text)
      .filter((sentence) => wordsIn(sentence) > mostWords)
      .map((sentence) => ({ sentence, count: wordsIn(withoutNames(withoutQuotes(sentence), content)) }))
      .filter(({ sentence, count }) => count > mostWordsIn(sentence))
      .map(({ sentence, count }) => ({
        file,
        path,
        problem: `has a sentence of ${count} words`,
        found: sentence.length > 90 ? `${sentence.slice(0, 89)}…` : sentence,
        expected: `at most ${mostWordsIn(sentence)}: two sentences, or a list`,
        ...(line === undefined ? {} : { line }),
      })),
};

/** The sentences of a text. A list after a colon is counted item by item. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])|[;:]\s+|\n+/u)) {
    const before = sentences.at(-1);
    if (before !== undefined && shortened.test(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

function mostWordsIn(sentence: string): number {
  return sentence.split(', ').length > 3 ? mostWordsOfList : mostWords;
}

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\p{N}…]+(?:[’'.,/-][\p{L}\p{N}]+)*/gu) ?? []).length;
}

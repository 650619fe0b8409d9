import { withoutQuotes, type Advice } from './advice.ts';
import { sentencesOf } from './long-sentence.ts';
import { withoutNames } from './names-in-text.ts';
import { plainWords } from './plain-words.ts';

const hardWords = Object.entries(plainWords).map(([word, plainer]) => {
  const start = word.replace(/\*$/, '');
  const ending = word.endsWith('*') ? '\\p{L}*' : '';
  return { start, plainer, pattern: new RegExp(`(?<![\\p{L}-])${start}${ending}(?![\\p{L}-])`, 'u') };
});

/** A word that everyone says stands in the place of one that few people say. */
export const plainWord: Advice = {
  name: 'plain-word',
  description: 'A text uses the words that people say. Names and quotes are left as they are.',
  advise({ file, path, text, line }, content) {
    // Most texts have none of them, and names are slow to find.
    const lower = text.toLowerCase();
    const likely = hardWords.filter(({ start }) => lower.includes(start));
    if (likely.length === 0) return [];
    const sentences = sentencesOf(withoutNames(withoutQuotes(text), content));
    // A capital within a sentence begins a name that the content does not know.
    const own = sentences.map((sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1)).join('. ');
    return likely.flatMap(({ pattern, plainer }) => {
      const [found] = pattern.exec(own) ?? [];
      return found === undefined
        ? []
        : [
            {
              file,
              path,
              problem: `has a word that few people say`,
              found,
              expected: plainer,
              ...(line === undefined ? {} : { line }),
            },
          ];
    });
  },
};

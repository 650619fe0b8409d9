import type { StoryKind, StoryView } from './story.ts';
import { countWords, dateWords, monthsWords } from './words.ts';

/** What the stories of a kind have in common, as a heading and a sentence. */
export const kindWords: Record<StoryKind, { heading: string; meaning: string }> = {
  contradicted: {
    heading: 'The papers do not agree',
    meaning: 'Two papers, or two rows of one paper, say different things.',
  },
  'said-once': {
    heading: 'Said once, and not again',
    meaning: 'One paper speaks of it. No later paper on this site does.',
  },
  'told-on': {
    heading: 'Told on, with gaps',
    meaning: 'A later paper says what became of it, but not everything that one would ask.',
  },
};

/** Since when nothing was published on it: "Nothing published on it since November 2022". */
export function sinceWords({ lastWord }: StoryView): string {
  return `Nothing published on it since ${dateWords(lastWord.date)}`;
}

/** How long ago the last word was, and how many papers were silent since. */
export function agoWords({ data, monthsSince }: StoryView): string {
  const silent = data.moments.filter((moment) => moment.silent).map(({ source }) => source.document);
  const papers = new Set(silent).size;
  const ago = monthsSince > 0 ? `That is ${monthsWords(monthsSince)}.` : 'That is less than a month.';
  if (papers === 0) return ago;
  return `${ago} ${countWords(papers, 'later paper does', 'later papers do')} not mention it.`;
}

/** A story in figures, for a line in a list: from its first word to its last, its papers and contradictions. */
export function storyFacts({ data, dates, lastWord }: StoryView): string[] {
  const [first, last] = [dateWords(dates[0]?.date ?? lastWord.date), dateWords(lastWord.date)];
  const speaking = data.moments.filter(({ silent }) => !silent).map(({ source }) => source.document);
  const contradictions = data.contradictions?.length ?? 0;
  return [
    first === last ? last : `${first} to ${last}`,
    countWords(new Set(speaking).size, 'paper'),
    ...(contradictions > 0 ? [countWords(contradictions, 'contradiction')] : []),
  ];
}

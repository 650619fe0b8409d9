import type { PosterFact } from './poster-facts.ts';

/** The steps in which a poster sets its title and its text, the largest first, in points. The style sheet has a class for each. */
export const titleSteps = [72, 60, 50, 42, 35, 28] as const;
export const textSteps = [24, 20, 17, 14, 12, 10] as const;

/** In points: how wide a line is, and how much room there is for the title and for all of it, on A4 within its margins. */
const room = { wide: 510, title: 210, all: 470 };
/** How wide a letter is beside its height, in the widest of the typefaces that a computer may take. */
const letter = { title: 0.7, text: 0.6 };
const line = { title: 1.08, text: 1.3 };

/** How large a poster is set, in points. */
export interface PosterSizes {
  title: (typeof titleSteps)[number];
  text: (typeof textSteps)[number];
}

/** The largest sizes at which the longest word of a title fits a line, and title and text fit the sheet. */
export function sizesOf(title: string, summary: string, facts: readonly PosterFact[]): PosterSizes {
  const longest = Math.max(...title.split(/[\s/–-]+/).map((word) => word.length));
  const isRoomy = (size: number) =>
    longest <= lettersIn(size, letter.title) && titleHeight(title, size) <= room.title;
  const titleSize = titleSteps.find(isRoomy) ?? 28;
  const left = room.all - titleHeight(title, titleSize);
  const textSize = textSteps.find((size) => textHeight(summary, facts, size) <= left) ?? 10;
  return { title: titleSize, text: textSize };
}

function titleHeight(title: string, size: number): number {
  return (linesOf(title, lettersIn(size, letter.title)) * line.title + 0.45) * size;
}

function textHeight(summary: string, facts: readonly PosterFact[], size: number): number {
  const most = lettersIn(size, letter.text);
  const lines = [summary, ...facts.flatMap(({ name, text }) => [name, text])].reduce(
    (sum, text) => sum + linesOf(text, most),
    0,
  );
  const gap = 10;
  return lines * line.text * size + facts.length * 0.4 * size + 2 * gap;
}

/** How many lines a text takes, filled word by word. */
function linesOf(text: string, most: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(/\s+/)) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > most) [lines, used] = [lines + 1, 0];
    used += (used === 0 ? 0 : 1) + length;
    // A word that is longer than a line goes on in the next ones.
    while (used > most) [lines, used] = [lines + 1, used - most];
  }
  return lines;
}

function lettersIn(size: number, width: number): number {
  return Math.floor(room.wide / (width * size));
}

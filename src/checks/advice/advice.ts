import type { Checkable, Found } from '../rule.ts';
import { allEntries, walk, type Path } from '../walk.ts';

/** A text in our own words. */
export interface OwnText {
  file: string;
  path: Path;
  text: string;
  /** Where the file itself is prose: the line on which the text begins. */
  line?: number;
}

/** How a text could be easier to read. Nobody has to follow it. */
export interface Advice {
  /** A short name, shown with each finding: `long-sentence`. */
  name: string;
  /** What a text should be like, in a sentence that an editor understands. */
  description: string;
  /** @param whole every text of the same file */
  advise(own: OwnText, content: Checkable, whole: readonly OwnText[]): Found[];
}

/** Fields in our own words. All others hold names, quotes of papers, or what only a reader of the papers looks at. */
const ownFields = new Set(
  `answer because break closingStatement concessions description did disagreement evidence how issues meaning nextSteps note notes notice open
  points purpose question reasons said shape steps summary takePart text`.split(/\s+/),
);

/** Within these, the words are those of a paper. */
const quoting = new Set(['wordings', 'statuses', 'source', 'sources', 'status', 'date']);

/** The fields of the content that are written in our own words. */
export function ownTexts(content: Checkable): OwnText[] {
  return allEntries(content).flatMap(({ file, data }) =>
    walk(data).flatMap(([path, value]): OwnText[] => {
      const names = path.filter((key) => typeof key === 'string');
      const isOwn =
        ownFields.has(names.at(-1) ?? '') && !names.slice(0, -1).some((name) => quoting.has(name));
      return isOwn && typeof value === 'string' ? [{ file, path, text: value }] : [];
    }),
  );
}

/** A text without what it quotes: the words of others are as they are. */
export function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|(?<![\p{L}\p{N}])['‘](?=\S)[^'’]*['’](?![\p{L}\p{N}])/gu, '“…”');
}

/** A text of the source that people read, as a translator sees it: `There are {0} groups in <1>{2}</1>.` */
export interface Message {
  text: string;
  kind: MessageKind;
  /** What is replaced by its translation: the whole string with its quotes, or a stretch of markup. */
  range: [number, number];
  /** What the numbers in the text stand for, by number. */
  parts: Part[];
}

/** How a message stands in the source, and so how its translation is written there. */
export type MessageKind = 'markup' | 'attribute' | 'string' | 'template' | 'noun';

/** An expression or an element within a message. */
export interface Part {
  /** The expression, or the whole element, as it stands in the source. */
  range: [number, number];
  /** An element around words: what stands before them and after them. */
  around?: { open: [number, number]; close: [number, number] };
}

/** The sign between the singular and the plural of a noun that is counted: `story|stories`. */
export const pluralSign = '|';

/** Whether a text is a noun that is counted, with its plural: no text of the site has the sign between two words. */
export function isNoun(text: string): boolean {
  return /[^\s|]\|[^\s|]/.test(text);
}

/** The numbers in a text, as they stand there: `{0}`, `<1>`, `</1>`. */
export function marksIn(text: string): string[] {
  return text.match(markPattern) ?? [];
}

/** A text in its pieces: words, and marks as `marksIn` gives them. */
export function piecesOf(text: string): string[] {
  return text.split(new RegExp(`(${markPattern.source})`)).filter((piece) => piece !== '');
}

const markPattern = /\{\d+\}|<\/?\d+>/g;

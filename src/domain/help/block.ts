/** A piece of a line of text. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; inlines: Inline[] }
  /** `to` as it is written in the doc; an address of the site, or nothing where the site has no such page, in a page. */
  | { kind: 'link'; to: string | undefined; inlines: Inline[] };

/** A part of a doc. */
export type Block =
  | { kind: 'heading'; depth: number; id: string; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: Block[][] }
  | Code
  | Table
  | Picture;

/** An example, a command or a message. */
export interface Code {
  kind: 'code';
  language: string;
  /** What follows the language: `wrong groups/x.json`. */
  label: string;
  text: string;
}

export interface Table {
  kind: 'table';
  head: Inline[][];
  rows: Inline[][][];
}

export interface Picture {
  kind: 'picture';
  /** As it is written in the doc; its name alone, in a page. */
  file: string;
  /** What somebody is told who does not see it. */
  alternative: string;
  /** What stands under it. */
  caption: string;
}

/** The words of a line, without what they look like. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : wordsOf(inline.inlines))).join('');
}

/**
 * Blocks with every link and every heading changed, wherever they stand.
 * @param change what becomes of each; headings within lists do not occur
 */
export function changeBlocks(blocks: readonly Block[], change: Change): Block[] {
  const inlines = (line: readonly Inline[]): Inline[] =>
    line.map((inline) => {
      if ('text' in inline) return inline;
      const inner = inlines(inline.inlines);
      return inline.kind === 'link'
        ? { ...inline, to: change.link(inline.to ?? ''), inlines: inner }
        : { ...inline, inlines: inner };
    });
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
        return change.heading({ ...block, inlines: inlines(block.inlines) });
      case 'paragraph':
        return { ...block, inlines: inlines(block.inlines) };
      case 'list':
        return { ...block, items: block.items.map((item) => changeBlocks(item, change)) };
      case 'table':
        return {
          ...block,
          head: block.head.map(inlines),
          rows: block.rows.map((row) => row.map(inlines)),
        };
      default:
        return block;
    }
  });
}

interface Change {
  link(to: string): string | undefined;
  heading(heading: Extract<Block, { kind: 'heading' }>): Block;
}

import { markdownToMdast } from 'satteri';
import { wordsOf, type Block, type Inline } from '../domain/help/block.ts';

/** As much of a Markdown node as docs are made of. */
interface Node {
  type: string;
  depth?: number;
  ordered?: boolean | null;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  lang?: string | null;
  meta?: string | null;
  children?: Node[];
}

/**
 * Reads the Markdown of a doc. Comments are left out.
 * @throws where it has something that the pages of help cannot show
 */
export function readMarkdown(text: string): Block[] {
  const ids = new Map<string, number>();
  return blocksOf(markdownToMdast(text) as Node, ids);
}

/** The anchor of a heading, as the hosts of repositories make it, so that a link works there and here. */
function anchorOf(words: string, ids: Map<string, number>): string {
  const id = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
  const times = ids.get(id) ?? 0;
  ids.set(id, times + 1);
  return times === 0 ? id : `${id}-${times}`;
}

function blocksOf({ children = [] }: Node, ids: Map<string, number>): Block[] {
  return children.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading': {
        const inlines = inlinesOf(node);
        return [{ kind: 'heading', depth: node.depth ?? 1, id: anchorOf(wordsOf(inlines), ids), inlines }];
      }
      case 'paragraph':
        return [pictureOf(node) ?? { kind: 'paragraph', inlines: inlinesOf(node) }];
      case 'list': {
        const items = (node.children ?? []).map((item) => blocksOf(item, ids));
        return [{ kind: 'list', isOrdered: node.ordered === true, items }];
      }
      case 'code':
        return [{ kind: 'code', language: node.lang ?? '', label: node.meta ?? '', text: node.value ?? '' }];
      case 'table': {
        const [head = [], ...rows] = (node.children ?? []).map((row) => (row.children ?? []).map(inlinesOf));
        return [{ kind: 'table', head, rows }];
      }
      case 'html':
        if (/^<!--[\s\S]*-->$/.test(node.value ?? '')) return [];
    }
    throw new Error(`a doc has ${node.type} in it, which the pages of help cannot show: ${node.value ?? ''}`);
  });
}

/** A paragraph that is a picture and nothing else. */
function pictureOf({ children = [] }: Node): Block | undefined {
  const [only] = children;
  if (only?.type !== 'image' || children.length > 1) return undefined;
  return { kind: 'picture', file: only.url ?? '', alternative: only.alt ?? '', caption: only.title ?? '' };
}

function inlinesOf({ children = [] }: Node): Inline[] {
  return children.map((node): Inline => {
    switch (node.type) {
      case 'text':
        // A line that was wrapped in the file is one line of words.
        return { kind: 'text', text: (node.value ?? '').replace(/\s*\n\s*/g, ' ') };
      case 'inlineCode':
        return { kind: 'code', text: node.value ?? '' };
      case 'strong':
      case 'emphasis':
        return { kind: node.type, inlines: inlinesOf(node) };
      case 'link':
        return { kind: 'link', to: node.url ?? '', inlines: inlinesOf(node) };
    }
    throw new Error(`a doc has ${node.type} in a line, which the pages of help cannot show`);
  });
}

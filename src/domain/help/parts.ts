import { changeBlocks, wordsOf, type Block } from './block.ts';

/** Every doc by its path from the folder of the docs. Its links name docs in the same way, wherever it lies. */
export type Docs = ReadonlyMap<string, readonly Block[]>;

/** What stands on one page. */
export interface Part {
  /** From the root of the site. */
  path: string;
  blocks: Block[];
  /** The pages above it, below the list of docs. */
  above: { name: string; path: string }[];
  /** Which places of which docs are on the page, each with the place on the page. */
  places: Map<string, string>;
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** A doc as one page. */
export function whole(doc: string, path: string, blocks: readonly Block[]): Part {
  return { path, blocks: [...blocks], above: [], places: placesOf(doc, blocks) };
}

/** A doc that is too long for one page: what stands before its first part, with a list of them, and a page for each. */
export function split(doc: string, path: string, blocks: readonly Block[]): Part[] {
  const [opening = [], ...chapters] = chaptersOf(blocks);
  const name = titleOf(opening);
  const parts = chapters.map(({ heading, rest }) => {
    const partPath = `${path}${heading.id}/`;
    const places = placesOf(doc, rest);
    places.delete(doc);
    places.set(`${doc}#${heading.id}`, '');
    return {
      path: partPath,
      blocks: [titleFrom(heading, name), ...raised(rest)],
      above: [{ name, path }],
      places,
    };
  });
  const list: Block = {
    kind: 'list',
    isOrdered: false,
    items: chapters.map(({ heading }) => [
      {
        kind: 'paragraph',
        inlines: [{ kind: 'link', to: `${doc}#${heading.id}`, inlines: heading.inlines }],
      },
    ]),
  };
  return [{ ...whole(doc, path, opening), blocks: [...opening, list] }, ...parts];
}

/** A list of many short docs, and a page for each of its chapters, on which the docs that it names stand in full. */
export function gather(docs: Docs, doc: string, path: string, blocks: readonly Block[]): Part[] {
  const [opening = [], ...chapters] = chaptersOf(blocks);
  const name = titleOf(opening);
  const parts = chapters.map(({ heading, rest }) => {
    const [lead, ...lists] = rest;
    const named = docsIn(lists);
    const places = new Map([
      [`${doc}#${heading.id}`, ''],
      ...named.map((one) => [one, `#${nameOf(one)}`] as const),
    ]);
    return {
      path: `${path}${heading.id}/`,
      blocks: [
        titleFrom(heading, name),
        ...(lead ? [lead] : []),
        ...named.flatMap((one) => within(docs, one)),
      ],
      above: [{ name, path }],
      places,
    };
  });
  return [whole(doc, path, blocks), ...parts];
}

/** The docs that some blocks link to, each once. */
export function docsIn(blocks: readonly Block[]): string[] {
  const named = new Set<string>();
  changeBlocks(blocks, {
    heading: (heading) => heading,
    link(to) {
      const [doc = ''] = to.split('#');
      if (doc.endsWith('.md') && !doc.startsWith('http')) named.add(doc);
      return to;
    },
  });
  return [...named];
}

/** A doc as a section of a page: its title is a place there, and its headings are below it. */
function within(docs: Docs, doc: string): Block[] {
  const name = nameOf(doc);
  return (docs.get(doc) ?? []).map((block) =>
    block.kind === 'heading'
      ? { ...block, depth: block.depth + 1, id: block.depth === 1 ? name : `${name}-${block.id}` }
      : block,
  );
}

function placesOf(doc: string, blocks: readonly Block[]): Map<string, string> {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  return new Map([
    [doc, ''],
    ...headings.map(({ id, depth }) => [`${doc}#${id}`, depth === 1 ? '' : `#${id}`] as const),
  ]);
}

/** What stands before the first heading of the second level, and each of these with what follows it. */
function chaptersOf(blocks: readonly Block[]): [Block[], ...{ heading: Heading; rest: Block[] }[]] {
  const opening: Block[] = [];
  const chapters: { heading: Heading; rest: Block[] }[] = [];
  for (const block of blocks)
    if (block.kind === 'heading' && block.depth === 2) chapters.push({ heading: block, rest: [] });
    else (chapters.at(-1)?.rest ?? opening).push(block);
  return [opening, ...chapters];
}

function raised(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth - 1 } : block));
}

function titleOf([first]: readonly Block[]): string {
  return first?.kind === 'heading' ? wordsOf(first.inlines) : '';
}

/** The heading of a chapter as the title of its page: "The checks: money and measures". */
function titleFrom(heading: Heading, name: string): Heading {
  const words = wordsOf(heading.inlines);
  const text = `${name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return { ...heading, depth: 1, inlines: [{ kind: 'text', text }] };
}

function nameOf(doc: string): string {
  return doc.replace(/^.*\//, '').replace(/\.md$/, '');
}

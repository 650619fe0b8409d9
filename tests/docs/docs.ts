import { readdirSync, readFileSync } from 'node:fs';
import { helpPages } from '../../src/domain/help/help-page.ts';
import type { Block } from '../../src/domain/help/block.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';

/** Every doc but the records of decisions, by its path from the folder of the docs. */
export const docs: ReadonlyMap<string, readonly Block[]> = new Map(
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('decisions/'))
    .sort()
    .map((path) => [path, readMarkdown(readFileSync(`docs/${path}`, 'utf8'))]),
);

/** The docs for editors, as the site shows them. */
export const pages = helpPages(docs);

/** Every block, those within lists too. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'list' ? [block, ...block.items.flatMap((item) => allBlocks(item))] : [block],
  );
}

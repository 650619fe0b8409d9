import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../domain/address.ts';
import { entryAt } from '../domain/entry-at.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';

const mostNamed = 10;

/**
 * The pages of entries that the site before had and the new one has not, although nobody said where they are now: no file
 * of content is there for the address, and no line in `moved`.
 * @param before the folder of the published site
 * @param after the folder of the new one
 * @param content all of it, with what is hidden
 * @returns their addresses
 */
export function goneSince(before: string, after: string, content: Content): string[] {
  const folders = new Set(collectionNames.map((name) => addressOf(name, 'x').replace(/[^/]*$|x\/$/, '')));
  const moved = new Set(content.council.moved?.map(({ from }) => from));
  return [...folders]
    .flatMap((folder) => namesIn(join(before, folder)).map((name) => `${folder}${name}/`))
    .filter((page) => existsSync(join(before, page, 'index.html')) && !existsSync(join(after, page)))
    .filter((page) => !entryAt(content, page) && !moved.has(page))
    .sort();
}

/** What is said of pages that have gone. */
export function goneWords(pages: readonly string[]): string {
  const named = pages.slice(0, mostNamed).join('\n  ');
  const others = pages.length > mostNamed ? `\n  and ${pages.length - mostNamed} more` : '';
  return `These pages were on the published site and are gone:\n  ${named}${others}\nOld links to them lead nowhere. Put each new address under moved in council.json, or put the file back with withdrawn in it.`;
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
}

import { getEntry, render } from 'astro:content';
import type { CollectionName } from '../schemas/collection-names.ts';

/**
 * The prose under the front matter of an entry, ready to be drawn.
 * @throws where there is no such entry
 */
export async function loadProse(collection: CollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no ${id} in ${collection}`);
  return (await render(entry)).Content;
}

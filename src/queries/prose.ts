import { getEntry, render } from 'astro:content';
import { language, languages } from '../domain/language.ts';
import { nameLanguage } from '../domain/prose-language.ts';
import { languagesOf } from '../reader/settings.ts';
import type { CollectionName } from '../schemas/collection-names.ts';

/**
 * The prose under the front matter of an entry, ready to be drawn.
 * @throws where there is no such entry
 */
export async function loadProse(collection: CollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no ${id} in ${collection}`);
  const { Content } = await render(entry);
  const [first = 'en'] = languagesOf();
  const isOwn = first === language || (entry.filePath ?? '').includes(`/${language}/${collection}/`);
  return isOwn ? Content : nameLanguage(Content, languages[first].tag);
}

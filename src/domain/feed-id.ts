import type { Council } from '../schemas/council.ts';
import { language, languagePath } from './language.ts';
import { slugOf } from './slug.ts';

const part = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const mostOfLabel = 63;

/**
 * The id of a feed or of an entry of one: a tag URI (RFC 4151). It is made from ids of the content alone, so that no
 * title, no order and no move of the site changes it: what a reader has seen stays seen. The same in another language is
 * another entry.
 * @param key ids, none of which holds the stroke that stands between them: two keys never give one id
 * @throws where a part is no id
 */
export function feedId(
  council: Pick<Council, 'feedTag' | 'name' | 'languages'>,
  key: readonly string[],
): string {
  const wrong = key.find((one) => !part.test(one));
  if (wrong !== undefined || key.length === 0) throw new Error(`no id: ${wrong ?? 'nothing'}`);
  return `tag:${council.feedTag ?? tagOf(council.name)}:${languagePath(language, council.languages ?? [language])}${key.join('/')}`;
}

/** Nobody can hold a domain that ends in .example (RFC 2606), so this is never the tag of another. */
function tagOf(name: string): string {
  const label = slugOf(name).slice(0, mostOfLabel).replace(/-+$/, '');
  return `${label || 'council'}.example,2026`;
}

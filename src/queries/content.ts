import { getCollection } from 'astro:content';
import { knownBy } from '../domain/known-by.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import type { Content, Data, Entry } from '../schemas/index.ts';
import { readCouncil } from '../reader/settings.ts';
import { today } from '../reader/today.ts';

let loading: Promise<Content> | undefined;

/** All content of the council, read once for the whole build. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return load();
  return (loading ??= load());
}

/** What may not be on the site on the day of the build leaves here, so that no page, list or export can show it. */
async function load(): Promise<Content> {
  const pairs = await Promise.all(
    collectionNames.map(async (name) => [name, await entriesOf(name)] as const),
  );
  const ids = pairs.map(([name, entries]) => [name, entries.map(({ id }) => id)] as const);
  const content = {
    ...Object.fromEntries(pairs),
    ids: Object.fromEntries(ids),
    council: readCouncil(),
  } as Content;
  return knownBy(content, today());
}

async function entriesOf<K extends CollectionName>(name: K): Promise<Entry<K>[]> {
  const entries = (await getCollection(name)) as { id: string; data: Data<K> & { file: string } }[];
  return entries
    .map(({ id, data: { file, ...data } }) => ({ id, file, data: data as unknown as Data<K> }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

import { locales } from './language.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content, Data, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';

/** A page of this site, by name. */
export interface Link {
  name: string;
  /** From the root of the site. */
  path: string;
  /** A few words beside the link. */
  note?: string;
  /** How many things the page lists. */
  count?: number;
}

const maps = new WeakMap<object, ReadonlyMap<string, Entry>>();

/** Entries by their ids. Made once for each list, because some lists are long. */
export function byId<K extends CollectionName>(entries: readonly Entry<K>[]): ReadonlyMap<string, Entry<K>> {
  const known = maps.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
  maps.set(entries, known);
  return known as ReadonlyMap<string, Entry<K>>;
}

/** The entry with an id. The checks have made sure that there is one. */
export function findEntry<K extends CollectionName>(content: Content, collection: K, id: string): Entry<K> {
  const entry = byId(content[collection] as Entry<K>[]).get(id);
  if (!entry) throw new Error(`no ${id} in ${collection}`);
  return entry;
}

/** The page of another entry, under its title. */
export function linkTo(content: Content, collection: CollectionName, id: string, note?: string): Link {
  const { title } = findEntry(content, collection, id).data;
  return { name: title, path: addressOf(collection, id), ...(note === undefined ? {} : { note }) };
}

/** The pages of all entries of a kind that hold something, in the order of their ids. */
export function linksWhere<K extends CollectionName>(
  content: Content,
  kind: K,
  holds: (data: Data<K>) => boolean | undefined,
  note?: string,
): Link[] {
  return (content[kind] as Entry<K>[])
    .filter(({ data }) => holds(data))
    .map(({ id }) => linkTo(content, kind, id, note));
}

/** Links in the order of their names. */
export function sortLinks<T extends { name: string }>(links: readonly T[]): T[] {
  return [...links].sort((a, b) => a.name.localeCompare(b.name, locales));
}

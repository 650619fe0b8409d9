import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';

const maps = new WeakMap<object, ReadonlyMap<string, Entry>>();

/** The entry whose own page has an address; a snapshot has that of its period. Worked out once for all who ask. */
export function entryAt(content: Omit<Content, 'council'>, address: string): Entry | undefined {
  return entriesByAddress(content).get(address);
}

/** Every entry that has a page of its own, by its address. */
export function entriesByAddress(content: Omit<Content, 'council'>): ReadonlyMap<string, Entry> {
  const known = maps.get(content) ?? new Map(collect(content));
  maps.set(content, known);
  return known;
}

/** Every kind of content, whether there is an entry of it or not. */
export function kindsOf({ ids }: Pick<Content, 'ids'>): CollectionName[] {
  return Object.keys(ids) as CollectionName[];
}

function collect(content: Omit<Content, 'council'>): [address: string, entry: Entry][] {
  return kindsOf(content)
    .filter((name) => name !== 'snapshots')
    .flatMap((name) => content[name].map((entry): [string, Entry] => [addressOf(name, entry.id), entry]))
    .filter(([address]) => !address.includes('#'));
}

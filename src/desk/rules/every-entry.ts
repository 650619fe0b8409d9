import { addressOf } from '../../domain/address.ts';
import { collectionNames, type CollectionName } from '../../schemas/collection-names.ts';
import type { Visibility } from '../../schemas/fields/visibility.ts';
import { collections, type Content, type Entry } from '../../schemas/index.ts';
import type { Due } from '../rule.ts';

/** An entry of any kind, with what the desk list says of it in any case. */
export interface AnyEntry {
  entry: Entry;
  noun: string;
  data: Visibility & { title: string };
  due: Pick<Due, 'id' | 'file' | 'name' | 'path'> & { path: string };
}

/** Every entry that people write, of every kind. */
export function everyEntry(content: Content): AnyEntry[] {
  return collectionNames.flatMap((name) =>
    name === 'snapshots' ? [] : content[name].map((entry) => ofKind(name, entry)),
  );
}

function ofKind(name: CollectionName, entry: Entry): AnyEntry {
  const data = entry.data as AnyEntry['data'];
  return {
    entry,
    noun: collections[name].noun,
    data,
    due: { id: `${name}.${entry.id}`, file: entry.file, name: data.title, path: addressOf(name, entry.id) },
  };
}

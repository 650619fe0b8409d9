import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { collections } from '../schemas/index.ts';
import { walkReferences } from './references.ts';
import type { Checkable } from './rule.ts';

/** The files that name an entry, whether there is one or not. */
export function referencesTo(
  content: Omit<Checkable, 'digests' | 'images' | 'named'>,
  collection: CollectionName,
  id: string,
): string[] {
  const files = new Set<string>();
  for (const name of collectionNames)
    for (const { file, data } of content[name])
      walkReferences(collections[name].schema, data, [], (target, _, value) => {
        if (target === collection && value === id) files.add(file);
      });
  return [...files];
}

import { z } from 'zod';
import type { CollectionName } from '../collection-names.ts';

/** What an id, and so a file name, may look like. */
export const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;

/** An id: the name of a file without its ending. */
export const id = z
  .string()
  .regex(idPattern, 'is not an id: use lower-case letters, digits and hyphens, at most 80 of them');

/**
 * The id of an entry of another kind. `checks/reference-exists` holds every one against the files.
 * @param collection the folder in which the entry stands
 */
export function reference(collection: CollectionName) {
  return id.meta({
    collection,
    description: `The file name, without its ending, of an entry in ${collection}/.`,
  });
}

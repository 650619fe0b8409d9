import type { z } from 'zod';
import { collectionNames, type CollectionName } from '../../schemas/collection-names.ts';
import { council } from '../../schemas/council.ts';
import { collections } from '../../schemas/index.ts';

/** One kind of file that an editor writes. */
export interface Kind {
  /** The name of its schema. */
  name: CollectionName | 'council';
  /** What one of it is called. */
  noun: string;
  format: 'mdx' | 'json';
  /** Its files, from the root of the project. */
  files: string;
  schema: z.ZodType;
}

/** Every kind of file that an editor writes: the collections, and the settings of the site. */
export const kinds: readonly Kind[] = [
  ...collectionNames.map((name) => ({
    name,
    ...collections[name],
    files: `src/content/${name}/*.${collections[name].format}`,
  })),
  { name: 'council', noun: 'council', format: 'json', files: 'src/content/council.json', schema: council },
];

import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './integrations/content-loader.ts';
import { collectionNames } from './schemas/collection-names.ts';

// The reader has validated every entry with the schemas of src/schemas/; Astro only carries them.
const carried = z.looseObject({ file: z.string() });

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: contentLoader(name), schema: carried })]),
);

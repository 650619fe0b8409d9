import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { jsonSchemaOf } from './exports/editor/json-schema.ts';
import { contentLoader } from './integrations/content-loader.ts';
import { collectionNames } from './schemas/collection-names.ts';
import { collections as kinds } from './schemas/index.ts';

// The reader has validated every entry with the schemas of src/schemas/; Astro only carries them. The JSON Schema is
// for Astro's extension of VS Code, which helps with front matter.
const carried = z.looseObject({ file: z.string() });

export const collections = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    defineCollection({ loader: contentLoader(name), schema: carried.meta(jsonSchemaOf(kinds[name])) }),
  ]),
);

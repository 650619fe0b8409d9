import { z } from 'zod';
import { reference } from './fields/reference.ts';
import { line, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** What community groups do: one kind of it. */
export const category = z
  .strictObject({
    title,
    summary,
    parent: reference('categories').optional().describe('The larger category that it belongs to.'),
    synonyms: z
      .array(line(60))
      .describe('Other words that residents use for it, one each. They find it in the search.'),
    ...withdrawable,
  })
  .describe('A category of the directory.');

/** A category of the directory. */
export type Category = z.infer<typeof category>;

import { z } from 'zod';
import { line, summary, title } from './fields/text.ts';

/** Words that mean the same in a search, beside those that lead to a category. */
export const synonyms = z
  .strictObject({
    title,
    summary,
    words: z
      .array(
        z
          .strictObject({
            typed: z
              .array(line(60))
              .min(1, 'names no word')
              .meta({ description: 'What residents type, one each.', examples: [['footie', 'soccer']] }),
            means: z
              .array(line(60))
              .min(1, 'names no word')
              .meta({ description: 'The words of the listings, one each.', examples: [['football']] }),
          })
          .describe('What residents type, and what it means.'),
      )
      .min(1, 'holds no word')
      .describe('The words, those of one meaning together.'),
  })
  .describe('Other words that residents use. They find in the search what the listings call otherwise.');

/** Words that mean the same in a search. */
export type Synonyms = z.infer<typeof synonyms>;

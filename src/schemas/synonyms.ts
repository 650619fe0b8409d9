import { z } from 'zod';
import { line, prose, summary, title } from './fields/text.ts';

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
            notice: prose(300)
              .optional()
              .meta({
                description: 'What must be said first to who types this: where help is to be had at once.',
                examples: ['If your life is in danger, ring 999.'],
              }),
          })
          .describe('What residents type, and what it means.'),
      )
      .min(1, 'holds no word')
      .describe('The words, those of one meaning together.'),
  })
  .describe('Other words that residents use. They find in the search what the listings call otherwise.');

/** Words that mean the same in a search. */
export type Synonyms = z.infer<typeof synonyms>;

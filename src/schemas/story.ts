import { z } from 'zod';
import { image } from './fields/image.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A story: what papers said of one thing, from paper to paper. */
export const story = z
  .strictObject({
    title,
    summary,
    image: image.optional(),
    question: line(160).meta({
      description: 'The question that people ask.',
      examples: ['Is the list of community groups public?'],
    }),
    answer: prose(500).describe('What the papers let us answer, in a sentence or two.'),
    actions: z.array(reference('actions')).min(1).describe('The promises that it is about.'),
    agreements: z.array(reference('agreements')).optional().describe('The agreements that it is about.'),
    moments: z
      .array(
        z.strictObject({
          date: partialDate,
          text: prose(700).describe('What the paper says then, in our own words.'),
          action: reference('actions').optional().describe('The promise under which it stands.'),
          silent: z
            .literal(true)
            .optional()
            .describe(
              'Write true where the paper does not mention the thing, and that is what is worth telling. It is no word on it then.',
            ),
          source,
        }),
      )
      .min(1)
      .describe('What was said when, oldest first.'),
    contradictions: z
      .array(
        z.strictObject({
          text: prose(500).describe('What does not agree.'),
          sides: z
            .array(
              z.strictObject({ says: prose(400).describe('What stands there, in our own words.'), source }),
            )
            .min(2, 'has fewer than two sides: what contradicts what?')
            .describe('What each paper, or each place in one paper, says. They are shown side by side.'),
        }),
      )
      .optional()
      .describe('Where the papers contradict each other or themselves.'),
    open: z.array(prose(300)).optional().describe('What no paper says.'),
    ...withdrawable,
  })
  .describe('A story: what became of one thing, told from paper to paper. Text may follow.');

/** What papers said of one thing, from paper to paper. */
export type Story = z.infer<typeof story>;

import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { state } from './fields/state.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { appearance } from './fields/visibility.ts';

/** One paper's list of the promises of a strategy. */
export const edition = z
  .strictObject({
    title,
    summary,
    strategy: reference('strategies').describe('The strategy whose promises it lists.'),
    document: reference('documents').describe(
      'The paper. A promise of the strategy is a row of it where the promise names this paper among its sources or in an update.',
    ),
    date: partialDate.describe('The date as of which it reports.'),
    follows: reference('editions')
      .optional()
      .describe('The edition before it. Every row of that one must be accounted for in this one.'),
    rows: z.int().min(1).describe('How many promises the paper lists. The content must hold as many.'),
    statuses: z
      .array(
        z.strictObject({
          written: line(200).describe('The status in the words of the paper.'),
          state,
          count: z.int().min(0).describe('How many rows have it.'),
        }),
      )
      .optional()
      .describe(
        'The scale of the paper, with its own counts. The statuses in the content must agree with it.',
      ),
    notes: z
      .array(
        z.strictObject({
          text: prose(600).describe('One thing that a reader must know.'),
          source: source.optional(),
        }),
      )
      .optional()
      .describe('What a reader must know: other words, another scale, rows that run together.'),
    sources,
    ...appearance,
  })
  .describe('An edition: the promises of a strategy as one paper lists them.');

/** One paper's list of the promises of a strategy. */
export type Edition = z.infer<typeof edition>;

import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { source } from './fields/source.ts';
import { state } from './fields/state.ts';
import { agreedFunding, targets } from './fields/terms.ts';
import { line, prose } from './fields/text.ts';

const status = z
  .strictObject({
    written: line(200).meta({
      description: 'The status in the words of the paper.',
      examples: ['Ongoing/remain included in action plan'],
    }),
    state,
    carriedForward: prose(300)
      .optional()
      .describe('Where the paper says that the work goes on, in our own words.'),
    note: prose(500)
      .optional()
      .describe('Why we read the words as this state, where a reader could doubt it.'),
  })
  .describe('The status that the paper gives. Leave it out where the paper gives none.');

/** What a later paper changes of the promise itself. */
const revised = z
  .strictObject({
    targetStart: partialDate.optional().describe('When the work is to start now.'),
    targets: targets
      .optional()
      .describe('When it is to be finished now: every target again, each under its label.'),
    agreedFunding: agreedFunding.optional().describe('The money agreed for it now.'),
    reason: prose(300).optional().describe('Why, as far as the paper says.'),
  })
  .describe(
    'Dates or money that this paper gives otherwise than before. What was promised first stays above.',
  );

/** What one paper says of an action. */
export const update = z
  .strictObject({
    date: partialDate,
    points: z
      .array(prose(900))
      .describe(
        'What was done or found, one thing each, in our own words; names, figures and dates exact. Empty only where the paper gives a status and no more.',
      ),
    issues: z.array(prose(600)).optional().describe('Difficulties that the paper names.'),
    nextSteps: z.array(prose(600)).optional().describe('What the paper says will come next.'),
    status: status.optional(),
    revised: revised.optional(),
    source,
  })
  .refine(({ points, status: given, revised: changed }) => points.length > 0 || given || changed, {
    message: 'says nothing: give what was done, a status, or what was changed',
    path: ['points'],
  })
  .describe('What one paper says of the action, with its date.');

/** What one paper says of an action. */
export type Update = z.infer<typeof update>;

import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { id, reference } from './fields/reference.ts';
import { source } from './fields/source.ts';
import { prose } from './fields/text.ts';
import { update } from './update.ts';

/** One thing that a side of an agreement undertakes. */
export const undertaking = z
  .strictObject({
    id: id.describe('Its name in the address of the page, which stays for good.'),
    text: prose(400).describe('What is undertaken, in our own words.'),
    by: z.array(reference('organisations')).describe('By whom.'),
    standing: z.enum(['proposed', 'agreed']).describe('Whether it was proposed or agreed.'),
    action: reference('actions')
      .optional()
      .describe('The action under which it is tracked. Then it has no updates of its own.'),
    updates: z
      .array(update)
      .optional()
      .describe(
        'What later papers say of it, oldest first, where no action tracks it: the same fields as the updates of an action.',
      ),
    evidence: z
      .array(
        z.strictObject({
          date: partialDate,
          text: prose(500).describe('What shows whether it is kept, in our own words.'),
          source,
        }),
      )
      .optional()
      .describe(
        'What the papers show of this undertaking itself, oldest first. Leave it out where none does.',
      ),
    source,
  })
  .describe('Something that is undertaken, by whom, and what came of it.');

/** One thing that a side of an agreement undertakes. */
export type Undertaking = z.infer<typeof undertaking>;

import { z } from 'zod';
import { destination } from './destination.ts';
import { day } from './partial-date.ts';
import { prose } from './text.ts';

/** When an entry is on the site, for what papers say: it can wait, and from then on it stays. */
export const appearance = {
  draft: z
    .boolean()
    .optional()
    .describe(
      'true while the entry is not ready, or waits for the council to say yes. It is nowhere on the site; delete the line to publish it.',
    ),
  publishFrom: day
    .optional()
    .describe('The first day on which the entry is on the site. Leave it out to publish it at once.'),
};

/** The same for an entry that may go on a day by itself. */
export const visibility = {
  ...appearance,
  publishUntil: day
    .optional()
    .describe('The last day on which the entry is on the site. Leave it out to keep it.'),
};

/** An entry that was taken off the site. */
export const withdrawal = z
  .strictObject({
    on: day.describe('The day from which it is off the site.'),
    reason: prose(300).meta({
      description: 'Why, in a sentence for everybody. Name neither the thing nor any person.',
      examples: ['The group asked us to take its entry off the site.'],
    }),
    instead: destination.optional().meta({
      description: 'Where to look instead: an address of this site, or a web address.',
      examples: ['/groups/tovil-bell-ringers/'],
    }),
  })
  .describe(
    'Only where the entry was taken off the site: its page then says when and why, without its name, and all else of it is gone.',
  );

/** The same for an entry that can be withdrawn, with a page that says so. */
export const withdrawable = { ...visibility, withdrawn: withdrawal.optional() };

/** When and how an entry may be seen. */
export interface Visibility {
  draft?: boolean | undefined;
  publishFrom?: string | undefined;
  publishUntil?: string | undefined;
  withdrawn?: Withdrawal | undefined;
}

/** An entry that was taken off the site. */
export type Withdrawal = z.infer<typeof withdrawal>;

import { z } from 'zod';
import { image } from './fields/image.ts';
import { day } from './fields/partial-date.ts';
import { sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A page that helps somebody with something, such as the cost of living. */
export const support = z
  .strictObject({
    title,
    summary,
    order: z.int().min(1).describe('Where it stands in the list of support pages, counted from 1.'),
    for: line(120).meta({
      description: 'Whom it helps, in a few words. Shown in the list of support pages.',
      examples: ['People whose money does not last the month'],
    }),
    image: image.optional(),
    reviewed: day.describe('The day on which somebody last read it through.'),
    notKnown: z
      .array(prose(400))
      .optional()
      .describe('What a visitor would want to know and no paper says, one thing each.'),
    sources,
    ...withdrawable,
  })
  .describe(
    'A page that helps people with something, such as the cost of living. Its text stands under the front matter and may hold blocks, which draw what the site knows.',
  );

/** A page that helps somebody with something. */
export type Support = z.infer<typeof support>;

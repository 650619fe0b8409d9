import { z } from 'zod';
import { reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { summary, title } from './fields/text.ts';
import { appearance } from './fields/visibility.ts';

/** The commentary on a strategy in one year. */
export const review = z
  .strictObject({
    title,
    summary,
    strategy: reference('strategies'),
    year: z
      .string()
      .regex(/^\d{4}-\d{2}$/, 'is not a financial year; write 2021-22')
      .meta({ description: 'The financial year, April to March.', examples: ['2021-22'] }),
    sources,
    ...appearance,
  })
  .describe(
    'The commentary of an annual report: the text under the front matter. Its figures come from the data.',
  );

/** The commentary on a strategy in one year. */
export type Review = z.infer<typeof review>;

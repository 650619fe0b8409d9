import { z } from 'zod';
import { image } from './fields/image.ts';
import { day } from './fields/partial-date.ts';
import { summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A page of prose, such as the accessibility statement. */
export const page = z
  .strictObject({
    title,
    summary,
    image: image.optional(),
    reviewed: day.describe('The day on which somebody last read it through.'),
    ...withdrawable,
  })
  .describe('A page of prose. Its text stands under the front matter; its address is its file name.');

/** A page of prose. */
export type Page = z.infer<typeof page>;

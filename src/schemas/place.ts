import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';

/** A ward, a parish or another area. */
export const place = z
  .strictObject({
    title,
    summary,
    kind: z
      .enum(['country', 'county', 'region', 'borough', 'ward', 'parish', 'area'])
      .describe('What kind of place it is.'),
    aliases: z.array(line(80)).optional().describe('Other names for it, and how papers spell it.'),
    within: reference('places').optional().describe('The larger place in which it lies.'),
    priority: z
      .strictObject({ words: prose(300).describe('Why it is a priority, in our own words.'), source })
      .optional()
      .describe('Only where a paper calls it a priority area.'),
    population: z
      .strictObject({ count: z.int().min(1).describe('How many people.'), date: partialDate, source })
      .optional()
      .describe('How many people live there, if a paper says so.'),
    notes: z
      .array(prose(400))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps, figures that disagree.'),
    sources,
  })
  .describe('A ward, a parish or another area.');

/** A ward, a parish or another area. */
export type Place = z.infer<typeof place>;

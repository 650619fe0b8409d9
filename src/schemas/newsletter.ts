import { z } from 'zod';
import { frequency } from './fields/frequency.ts';
import { link } from './fields/link.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A newsletter: how often it comes, and its issues. */
export const newsletter = z
  .strictObject({
    title,
    summary,
    audience: z.array(reference('organisations')).min(1).describe('Whom it is sent to.'),
    team: reference('organisations').optional().describe('The team that makes it.'),
    frequency: z
      .array(
        z.strictObject({
          how: frequency,
          date: partialDate.describe('The time of which the paper says so.'),
          text: prose(300).optional().describe('What the paper says of it, in our own words.'),
          source,
        }),
      )
      .min(1)
      .describe('How often it came, as each paper says, oldest first.'),
    issues: z
      .array(
        z.strictObject({
          title: line(120).describe('The title or number of the issue.'),
          date: partialDate.describe('When it came out: a day, or a month where no more is known.'),
          text: prose(4000)
            .optional()
            .describe('What stands in it, to be read on this site. An empty line begins a new paragraph.'),
          link: link.optional(),
        }),
      )
      .describe('Its issues, oldest first, one a date. Empty where none is published.'),
    actions: z.array(reference('actions')).optional().describe('The actions that it belongs to.'),
    sources,
    ...withdrawable,
  })
  .describe('A newsletter.');

/** A newsletter. */
export type Newsletter = z.infer<typeof newsletter>;

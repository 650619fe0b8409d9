import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A standing agreement: a compact, a charter, a covenant. */
export const agreement = z
  .strictObject({
    title,
    summary,
    kind: z
      .enum(['compact', 'charter', 'covenant', 'service-level-agreement', 'other'])
      .describe('What kind of agreement it is.'),
    parties: z.array(reference('organisations')).min(1).describe('Who agrees with whom.'),
    signed: partialDate.describe('When it was signed or agreed.'),
    principles: z
      .strictObject({
        total: z.int().min(0).describe('How many principles the papers say it has.'),
        described: z
          .array(
            z.strictObject({
              title: line(120).describe('The principle in a few words.'),
              text: prose(400).optional().describe('What it means, in our own words.'),
              source,
            }),
          )
          .describe('Those that the papers describe.'),
      })
      .optional()
      .describe('What it rests on.'),
    undertakings: z
      .array(
        z.strictObject({
          text: prose(400).describe('What is undertaken, in our own words.'),
          by: z.array(reference('organisations')).describe('By whom.'),
          action: reference('actions').optional().describe('The action under which it is tracked.'),
          standing: z.enum(['proposed', 'agreed']).describe('Whether it was proposed or agreed.'),
          source,
        }),
      )
      .optional()
      .describe('Who undertakes what.'),
    statements: z
      .array(z.strictObject({ date: partialDate, text: prose(700).describe('In our own words.'), source }))
      .min(1)
      .describe('What each paper says of its standing, oldest first, contradictions included.'),
    champions: z
      .array(
        z.strictObject({
          name: line(80).optional().describe('The name, only of a holder of a public office.'),
          role: line(120).describe('The role.'),
          term: partialDate.describe('The term of office.'),
          source,
        }),
      )
      .optional()
      .describe('Who speaks for it.'),
    forums: z
      .array(
        z.strictObject({
          name: line(120).describe('What it is called.'),
          text: prose(500).describe('Who meets there, how often and what for.'),
          source,
        }),
      )
      .optional()
      .describe('Where those who share it meet.'),
    sources,
    ...withdrawable,
  })
  .describe('A standing agreement.');

/** A standing agreement. */
export type Agreement = z.infer<typeof agreement>;

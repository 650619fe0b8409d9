import { z } from 'zod';
import { frequency } from './fields/frequency.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';
import { undertaking } from './undertaking.ts';

/** What a paper may take an agreement to be, from the first thought of it to its end, and silence. */
const standings = ['proposed', 'to-be-set-up', 'drawn-up', 'in-place', 'ended', 'not-mentioned'] as const;

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
    undertakings: z.array(undertaking).optional().describe('Who undertakes what.'),
    statements: z
      .array(
        z.strictObject({
          date: partialDate,
          says: z
            .enum(standings)
            .optional()
            .describe(
              'What the paper takes the agreement to be: proposed, to be set up, drawn up, in place, ended, or not mentioned where it was to be expected. Leave it out where the statement is about something else.',
            ),
          text: prose(700).describe('In our own words.'),
          source,
        }),
      )
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
          organisation: reference('organisations')
            .optional()
            .describe('The forum itself, where it has an entry of its own.'),
          members: z
            .array(reference('organisations'))
            .optional()
            .describe('Who has a seat there, as far as a paper names them.'),
          meets: frequency.optional(),
          meetings: reference('events')
            .optional()
            .describe('The event that comes again and again, under which its meetings are listed.'),
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

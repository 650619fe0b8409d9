import { z } from 'zod';
import { email, phone } from './fields/contact.ts';
import { link } from './fields/link.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A ward, a parish or another area. */
export const place = z
  .strictObject({
    title,
    summary,
    kind: z
      .enum(['country', 'county', 'region', 'borough', 'ward', 'parish', 'area'])
      .describe('What kind of place it is.'),
    aliases: z.array(line(80)).optional().describe('Other names for it, and how papers spell it.'),
    within: z
      .array(reference('places'))
      .min(1, 'names no place: leave the line out')
      .optional()
      .describe('The larger places in which it lies. A parish may lie in two wards.'),
    priority: z
      .strictObject({
        words: prose(300).describe('Why it is a priority, in our own words.'),
        source: source.describe(
          'The paper that is the first to call it so. Its date is the date from which it is one.',
        ),
        again: z
          .array(source)
          .min(1, 'names no paper: leave the line out')
          .optional()
          .describe('Later papers that call it a priority too, oldest first.'),
        unnamed: z
          .array(reference('actions'))
          .min(1, 'names no action: leave the line out')
          .optional()
          .describe('Actions that speak of the priority areas and do not say which they mean.'),
      })
      .optional()
      .describe('Only where a paper calls it a priority area.'),
    population: z
      .strictObject({ count: z.int().min(1).describe('How many people.'), date: partialDate, source })
      .optional()
      .describe('How many people live there, if a paper says so.'),
    contacts: z
      .array(
        z
          .strictObject({
            role: line(80).meta({
              description: 'Who answers: a role.',
              examples: ['Clerk to the parish council'],
            }),
            email: email.optional(),
            phone: phone.optional(),
            website: link.optional(),
          })
          .refine((way) => way.email ?? way.phone ?? way.website, 'gives no e-mail, telephone or website'),
      )
      .optional()
      .describe('Whom to ask about this ward or parish: roles, never persons.'),
    notes: z
      .array(prose(400))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps, figures that disagree.'),
    sources,
    ...withdrawable,
  })
  .describe('A ward, a parish or another area.');

/** A ward, a parish or another area. */
export type Place = z.infer<typeof place>;

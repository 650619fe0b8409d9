import { z } from 'zod';
import { email, phone } from './fields/contact.ts';
import { link } from './fields/link.ts';
import { absence, partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** Where to turn: a role, never a person. */
export const contactPoint = z
  .strictObject({
    title,
    summary,
    audience: z
      .enum(['community-groups', 'parishes', 'residents', 'crisis', 'accessibility'])
      .describe('Whom it is for.'),
    team: reference('organisations').optional().describe('The team that answers.'),
    address: z
      .discriminatedUnion('basis', [
        z
          .strictObject({
            basis: z.literal('published'),
            email: email.optional(),
            phone: phone.optional(),
            link: link.optional(),
          })
          .refine((way) => way.email ?? way.phone ?? way.link, 'gives no e-mail, telephone or link'),
        z.strictObject({ basis: z.literal('not-stated'), because: absence }),
      ])
      .describe('How to reach it, or that the papers give no address.'),
    statements: z
      .array(
        z.strictObject({
          date: partialDate,
          text: prose(500).describe('What the paper says of it, in our own words.'),
          source,
        }),
      )
      .describe('What each paper says of it, oldest first.'),
    actions: z.array(reference('actions')).optional().describe('The actions that it belongs to.'),
    sources,
    ...withdrawable,
  })
  .describe('A contact point.');

/** Where to turn. */
export type ContactPoint = z.infer<typeof contactPoint>;

import { z } from 'zod';
import { crisis } from './crisis.ts';
import { email, phone } from './fields/contact.ts';
import { link } from './fields/link.ts';
import { absence, partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** Whom contact points can be for. The last two are for everybody, on one thing each. */
export const audiences = [
  'residents',
  'community-groups',
  'parishes',
  'everyone',
  'crisis',
  'accessibility',
] as const;

/** Where to turn: a role, never a person. */
export const contactPoint = z
  .strictObject({
    title,
    summary,
    audience: z
      .enum(audiences)
      .describe(
        'Whom it is for: one kind of people, or everyone. crisis and accessibility are for everyone too: a crisis, and problems with using this website. The page "Which contact point?" is made from it.',
      ),
    topics: z
      .array(line(80))
      .min(1, 'names no topic: leave the line out where it takes everything')
      .optional()
      .meta({
        description:
          'What it deals with, each as the answer of a visitor who is asked "What is it about?". Leave it out where it takes everything that its audience may ask.',
        examples: [['Bins and recycling', 'A planning application']],
      }),
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
    crisis: crisis.optional(),
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
/** Whom a contact point is for. */
export type Audience = (typeof audiences)[number];

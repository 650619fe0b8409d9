import { z } from 'zod';
import { day } from './partial-date.ts';
import { link } from './link.ts';
import { line } from './text.ts';

/** A telephone number of the United Kingdom, as text. */
export const phone = z
  .string('must stand in quotes: a number loses its leading zero')
  .regex(/^(?:\+44 ?|0)(?:\d ?){8,9}\d$/, 'is not a telephone number of the United Kingdom')
  .meta({
    description: 'A telephone number, in quotes, with spaces where you like them.',
    examples: ['01632 960001'],
  });

/** A full postcode of the United Kingdom. */
export const postcode = z
  .string()
  .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'is not a full postcode in capitals with one space')
  .meta({ description: 'A full postcode, in capitals, with one space.', examples: ['ME15 6JQ'] });

/** An e-mail address. Whether it belongs to a person is the business of a check. */
export const email = z
  .string()
  .max(254)
  .regex(/^[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, 'is not an e-mail address')
  .meta({
    description: 'An e-mail address that belongs to a role, not to a person.',
    examples: ['hello@example.org'],
  });

/** What a person agreed to, and until when. */
const consent = z
  .strictObject({
    givenTo: line().meta({
      description: 'The role to whom the person said yes.',
      examples: ['Policy and Information team'],
    }),
    on: day.describe('The day on which the person agreed.'),
    until: day.describe('The day on which the consent ends and must be asked for again.'),
  })
  .describe("A person's recorded consent to publish their own contact details: who, when, until when.");

/** How to reach a group: a role mailbox first. */
export const contact = z
  .strictObject({
    email: email.optional(),
    phone: phone.optional(),
    website: link.optional(),
    person: z
      .strictObject({
        name: line(80).describe('The name of the person.'),
        role: line(80).meta({ description: 'What the person does in the group.', examples: ['Treasurer'] }),
        consent: consent.optional(),
      })
      .optional()
      .describe('A person, only where the group wants one named and the person agreed.'),
  })
  .describe('How to reach the group. Prefer a mailbox and a number that belong to the group.');

/** How to reach a group. */
export type Contact = z.infer<typeof contact>;

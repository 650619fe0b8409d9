import { z } from 'zod';
import { contact } from './fields/contact.ts';
import { emergency } from './fields/emergency.ts';
import { image } from './fields/image.ts';
import { languages } from './fields/languages.ts';
import { money } from './fields/money.ts';
import { day } from './fields/partial-date.ts';
import { id, reference } from './fields/reference.ts';
import { schedule } from './fields/schedule.ts';
import { source } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** For whom an activity may be. */
const audiences = [
  'everyone',
  'children',
  'young-people',
  'parents',
  'older-people',
  'carers',
  'disabled-people',
  'women',
  'men',
  'lgbtq',
  'veterans',
  'refugees',
  'jobseekers',
  'students',
] as const;

const cost = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('free') }),
    z.strictObject({ kind: z.literal('donation') }),
    z.strictObject({
      kind: z.literal('paid'),
      amount: money,
      per: line(40).meta({ description: 'For what.', examples: ['session', 'year'] }),
      concessions: line(160).optional().describe('Who pays less, and how much.'),
    }),
    z.strictObject({ kind: z.literal('not-known') }),
  ])
  .describe('What it costs to take part.');

/** Something that a group does, at a place and a time. */
export const activity = z
  .strictObject({
    id: id.describe('A short name for this activity, never changed once published.'),
    name: line(100).describe('What it is called.'),
    summary: prose(400).optional().describe('What happens there.'),
    venue: reference('venues')
      .optional()
      .describe('Where it takes place. Leave it out where it moves or is online.'),
    online: z.boolean().optional().describe('true where it takes place online.'),
    schedule,
    cost,
    ages: z
      .strictObject({
        from: z.int().min(0).max(120).optional().describe('The youngest age.'),
        to: z.int().min(0).max(120).optional().describe('The oldest age.'),
      })
      .refine((ages) => ages.from === undefined || ages.to === undefined || ages.from <= ages.to, {
        message: 'ends before it begins',
        path: ['to'],
      })
      .optional()
      .describe('The ages that it is for. Leave it out where it is for all ages.'),
    audiences: z.array(z.enum(audiences)).min(1).describe('Who it is for.'),
    joining: z
      .strictObject({
        how: z.enum(['drop-in', 'book', 'refer', 'ask']).describe('How to join.'),
        words: prose(200).optional().describe('Anything else that one must know to join.'),
      })
      .describe('How to join.'),
    languages: languages.optional(),
  })
  .describe('Something that the group does, at a place and a time.');

/** A community group: its entry in the directory. */
export const group = z
  .strictObject({
    title: title.describe('The name of the group, exactly as it calls itself.'),
    summary,
    description: prose(2000).optional().describe('More about the group, in its own words.'),
    image: image.optional(),
    aliases: z.array(line(100)).optional().describe('Other names by which people know it.'),
    demonstration: z
      .boolean()
      .optional()
      .describe('true for a made-up group that shows how the directory works. It is marked on every page.'),
    kind: z
      .enum(['group', 'charity', 'company', 'faith', 'club', 'service', 'not-known'])
      .describe('What kind of body it is.'),
    organisation: reference('organisations')
      .optional()
      .describe('The same body among the organisations, if it is there.'),
    categories: z.array(reference('categories')).min(1).describe('What it does: one or more categories.'),
    places: z
      .array(reference('places'))
      .describe('The places that it serves. Empty where this is not known.'),
    activities: z.array(activity).describe('What it does, where and when. Empty where this is not known.'),
    contact: contact.optional(),
    registration: z
      .strictObject({
        charity: z
          .string('must stand in quotes')
          .regex(
            /^(?:[1-9]\d{5,6}(?:-[1-9]\d?)?|SC0\d{5}|NIC1\d{5})$/,
            'is not a charity number: six or seven digits in England and Wales, SC0 and five digits in Scotland, NIC1 and five digits in Northern Ireland',
          )
          .optional()
          .meta({
            description: 'The number in the register of charities, in quotes.',
            examples: ['1234567', 'SC012345', 'NIC100123'],
          }),
        company: z
          .string('must stand in quotes')
          .regex(
            /^(?:\d{8}|(?:CE|CS|FC|GE|IC|IP|LP|NC|NF|NI|NL|NO|NP|NR|NZ|OC|R0|RC|RS|SA|SC|SF|SI|SL|SO|SP|SR|SZ|ZC|ZZ)\d{6}|(?:IP|NP|RS|SP)\d{5}[A-Z])$/,
            'is not a company number: eight digits, or two letters of a register such as SC or OC and six digits; that of a society may end in a letter',
          )
          .optional()
          .meta({ description: 'The number at Companies House, in quotes.', examples: ['01234567'] }),
      })
      .optional()
      .describe('Its numbers in public registers.'),
    emergency: emergency.optional(),
    closed: z
      .strictObject({
        until: day.optional().describe('The day on which it opens again, where it is known.'),
        words: prose(200).describe('Why, and what to do meanwhile.'),
      })
      .optional()
      .describe('Only while it is temporarily closed.'),
    ...withdrawable,
    checked: z
      .discriminatedUnion('basis', [
        z.strictObject({
          basis: z.literal('checked'),
          by: line(80).meta({ description: 'The role that checked it.', examples: ['the group itself'] }),
          on: day.describe('The day on which it was checked.'),
          how: z.enum(['telephone', 'email', 'visit', 'website', 'form']).describe('How it was checked.'),
        }),
        z.strictObject({
          basis: z.literal('not-yet'),
          because: prose(200).meta({
            description: 'Why it has not been checked.',
            examples: ['The paper gives no contact.'],
          }),
        }),
      ])
      .describe('Who checked the entry, when and how; or that nobody has yet.'),
    sources: z.array(source).optional().describe('The papers that name the group, where any does.'),
  })
  .describe('A community group.');

/** Something that a group does. */
export type Activity = z.infer<typeof activity>;
/** A community group. */
export type Group = z.infer<typeof group>;

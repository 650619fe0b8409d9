import { z } from 'zod';
import { languages } from './languages.ts';
import { day } from './partial-date.ts';
import { line } from './text.ts';

/** One thing that a group can offer in an emergency. */
const offer = z
  .strictObject({
    kind: z
      .enum(['hall', 'kitchen', 'vehicles', 'volunteers', 'translation', 'storage', 'generator'])
      .describe(
        'What it is: hall, kitchen, vehicles, volunteers, translation (people who speak other languages), storage or generator.',
      ),
    number: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .meta({
        description:
          'How much, where it is known: people whom the hall holds, meals at a time, seats in the vehicles, volunteers, speakers, square metres of storage, or generators.',
        examples: [60],
      }),
    languages: languages
      .min(1, 'names no language: leave the line out')
      .optional()
      .meta({
        description: 'Only with translation: the languages spoken, as codes. bfi is British Sign Language.',
        examples: [['pl', 'uk']],
      }),
    words: line(160)
      .optional()
      .meta({
        description:
          'What else one must know, in a few words. No telephone number and no e-mail address: those for out of hours never stand in the content.',
        examples: ['Step-free, with heating that runs on oil.'],
      }),
  })
  .describe('One thing that the group can offer in an emergency.');

/** What a group can offer in an emergency, and how far one can rely on it. */
export const emergency = z
  .strictObject({
    offers: z
      .array(offer)
      .min(1, 'names no offer: leave the field out')
      .describe('What it can offer, each kind once.'),
    whileClosed: z
      .boolean()
      .optional()
      .describe('true where the offers hold even while the group is closed.'),
    confirmed: z
      .strictObject({
        on: day.describe('The day on which somebody last confirmed the offers.'),
        by: line(80).meta({
          description: 'The role that confirmed them, never a name.',
          examples: ['the group itself'],
        }),
      })
      .optional()
      .describe('When the offers were last confirmed. Leave it out where nobody has yet.'),
  })
  .describe(
    'What the group can offer in an emergency. Whom to ring at night never stands here: that is in private/out-of-hours.json, outside the content.',
  );

/** What a group can offer in an emergency. */
export type Emergency = z.infer<typeof emergency>;
/** One thing that a group can offer in an emergency. */
export type Offer = Emergency['offers'][number];

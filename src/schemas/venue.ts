import { z } from 'zod';
import { link } from './fields/link.ts';
import { postcode } from './fields/contact.ts';
import { image } from './fields/image.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** What may be known of the access to a venue. */
export const accessFeatures = [
  'step-free-entrance',
  'accessible-toilet',
  'changing-places-toilet',
  'hearing-loop',
  'disabled-parking',
  'lift',
  'quiet-space',
  'assistance-dogs',
  'near-bus-stop',
] as const;

const answer = z.enum(['yes', 'no']).describe('yes or no. Leave the line out where nobody knows.');

/** A building or place where activities happen. */
export const venue = z
  .strictObject({
    title,
    summary,
    image: image.optional(),
    demonstration: z
      .boolean()
      .optional()
      .describe('true for a made-up venue that shows how the directory works.'),
    masked: z
      .boolean()
      .optional()
      .describe(
        'true where the address must stay secret (a refuge, a home). Street, postcode and position then leave this file for nowhere: no page, no list, no data. The town and the places are shown.',
      ),
    street: line(160).optional().describe('House number and street.'),
    town: line(80).optional().describe('The town or village.'),
    postcode: postcode.optional(),
    places: z
      .array(reference('places'))
      .describe('The places in which it lies. Empty where this is not known.'),
    position: z
      .strictObject({
        latitude: z.number().min(49).max(61).describe('Degrees north.'),
        longitude: z.number().min(-9).max(2).describe('Degrees east; west is below zero.'),
      })
      .optional()
      .describe('Where it lies on the map.'),
    access: z
      .strictObject(
        Object.fromEntries(accessFeatures.map((feature) => [feature, answer.optional()])) as Record<
          (typeof accessFeatures)[number],
          z.ZodOptional<typeof answer>
        >,
      )
      .optional()
      .describe('What is known of its access. Not known and no are two different answers.'),
    hire: z
      .strictObject({
        words: prose(300).describe('How to hire it and what it costs.'),
        link: link.optional(),
      })
      .optional()
      .describe('Only where it can be hired.'),
    holder: reference('organisations').optional().describe('The body that owns or runs it.'),
    transfer: z
      .strictObject({
        from: reference('organisations').describe('The body that hands it over.'),
        to: reference('organisations').describe('The body, or the class of bodies, that takes it over.'),
        standing: z.enum(['proposed', 'agreed', 'done', 'refused']).describe('How far the paper says it is.'),
        words: prose(300).optional().describe('What the paper says of it, in our own words.'),
        date: partialDate.describe('The date of this standing.'),
        source,
      })
      .optional()
      .describe('Only where a paper says that it is to pass, or has passed, to another body.'),
    sources: z.array(source).optional().describe('The papers that name it, where any does.'),
    ...withdrawable,
  })
  .describe('A building or place where activities happen.');

/** A building or place where activities happen. */
export type Venue = z.infer<typeof venue>;

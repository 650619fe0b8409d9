import { z } from 'zod';
import { reference } from './fields/reference.ts';
import { line } from './fields/text.ts';

const position = z
  .strictObject({
    latitude: z.number().min(49).max(61).describe('Degrees north.'),
    longitude: z.number().min(-9).max(2).describe('Degrees east; west is below zero.'),
  })
  .describe('The middle of it on the map.');

/** The part of a postcode before its space, with where it lies: what "near me" is measured from. */
export const postcodeArea = z
  .strictObject({
    title: z
      .string()
      .regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'is not the first part of a postcode in capitals')
      .meta({ description: 'The first part of the postcodes, in capitals.', examples: ['ME15'] }),
    near: line(80).optional().describe('A town or village in it.'),
    position,
    sectors: z
      .array(
        z.strictObject({
          sector: z
            .string()
            .regex(/^\d$/, 'is not one digit in quotes')
            .describe('The digit after the space, in quotes.'),
          position: position.optional(),
          places: z
            .array(reference('places'))
            .describe('The wards and parishes in which postcodes of it lie. Empty where this is not known.'),
        }),
      )
      .optional()
      .describe('Its parts, where they are known: ME15 6 is the sector 6 of ME15.'),
    from: line(160).meta({
      description: 'Where these numbers come from, and how exact they are.',
      examples: ['ONS Postcode Directory, November 2026'],
    }),
  })
  .describe('The first part of a postcode, with where it lies.');

/** The first part of a postcode, with where it lies. */
export type PostcodeArea = z.infer<typeof postcodeArea>;

import { z } from 'zod';
import { email } from './fields/contact.ts';
import { link } from './fields/link.ts';
import { line, prose } from './fields/text.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'is not a colour such as #1d5c4a');

/** The settings of one council's site: `council.json`, the only file beside the folders. */
export const council = z
  .strictObject({
    name: line(80).meta({
      description: 'The full name of the council.',
      examples: ['Maidstone Borough Council'],
    }),
    place: line(60).meta({
      description: 'The area that it serves, in a word or two.',
      examples: ['Maidstone'],
    }),
    siteName: line(60).describe('The name of this website.'),
    purpose: prose(300).describe('What this website is for, in a sentence. Shown on the home page.'),
    notice: prose(300)
      .optional()
      .describe('A line shown at the top of every page, for instance that this is a demonstration.'),
    address: link.describe('The address at which the site is published.'),
    accent: z
      .strictObject({
        light: colour.describe('On a light ground: at least 4.5:1 against #ffffff.'),
        dark: colour.describe('On a dark ground: at least 4.5:1 against #16191c.'),
      })
      .describe("The council's colour, once for a light ground and once for a dark one."),
    neverPublish: z
      .array(line(60).min(4, 'is so short that it stands in other words'))
      .optional()
      .meta({
        description:
          'Words that may stand nowhere on the site, such as the name of a computer inside the council. The build stops where one does.',
        examples: [['intranet01']],
      }),
    correctionsEmail: email.optional().describe('A mailbox for corrections to this site.'),
  })
  .describe('The settings of the site.');

/** The settings of one council's site. */
export type Council = z.infer<typeof council>;

import { z } from 'zod';
import { email } from './fields/contact.ts';
import { link } from './fields/link.ts';
import { line, prose } from './fields/text.ts';

/** The grounds on which the accent stands that are nearest to it: `--sunken` of components/site/tokens.css. */
const grounds = { light: '#f2eee4', dark: '#22282c' };
const leastContrast = 4.5;

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
        light: colourOn(grounds.light).describe('On a light ground: dark enough to be read there.'),
        dark: colourOn(grounds.dark).describe('On a dark ground: light enough to be read there.'),
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

function colourOn(ground: string) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'is not a colour such as #1f5f4d', abort: true })
    .refine((colour) => contrast(colour, ground) >= leastContrast, {
      error: ({ input }) =>
        `cannot be read on the ground ${ground}: its contrast is ${contrast(String(input), ground).toFixed(1)}, and ${leastContrast} is needed`,
    });
}

/** The contrast of two colours, 1 to 21, as the Web Content Accessibility Guidelines define it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { z } from 'zod';
import { link } from './fields/link.ts';
import { reference } from './fields/reference.ts';
import { line, prose } from './fields/text.ts';
import { admin } from './settings/admin.ts';
import { calendar } from './settings/calendar.ts';
import { languages, words } from './settings/languages.ts';
import { moved } from './settings/moved.ts';
import { host, security } from './settings/publishing.ts';
import { submissions } from './settings/submissions.ts';
import { tiles } from './settings/tiles.ts';

/** The grounds on which the accent stands that are nearest to it: `--sunken` of components/site/tokens.css. */
const grounds = { light: '#f2eee4', dark: '#22282c' };
const leastContrast = 4.5;

/** The settings of one council's site: `council.json`, the only file beside the folders. */
export const council = z
  .strictObject({
    name: line(80).meta({
      description: 'The full name of the council.',
      examples: ['Larkshire District Council'],
    }),
    place: line(60).meta({
      description: 'The area that it serves, in a word or two.',
      examples: ['Larkshire'],
    }),
    siteName: line(60).describe('The name of this website.'),
    purpose: prose(300).describe('What this website is for, in a sentence. Shown on the home page.'),
    notice: prose(300)
      .optional()
      .describe('A line shown at the top of every page, for instance that this is a demonstration.'),
    address: link.describe('The address at which the site is published.'),
    feedTag: z
      .string()
      .regex(
        /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,},\d{4}$/,
        'is not a domain, a comma and a year, such as council.gov.uk,2026',
      )
      .optional()
      .meta({
        description:
          'What the ids of feed entries begin with: a domain that the council held on the first of January of a year, a comma, and that year. Write it before anybody follows a feed and never change it, also when the site moves. Without it the name of the council is taken.',
        examples: ['larkshire.gov.uk,2026'],
      }),
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
    submissions: submissions.optional(),
    calendar: calendar.optional(),
    tiles: tiles.optional(),
    languages: languages.optional(),
    words: words.optional(),
    host: host.optional(),
    security: security.optional(),
    moved: moved.optional(),
    offline: z
      .boolean()
      .optional()
      .describe(
        'true where browsers should keep the directory and its search, so that they work without a network. Take it back at any time: browsers then delete what they kept.',
      ),
    emergency: z
      .strictObject({
        promise: reference('actions').describe(
          'The promise: the file name of an action, without its ending.',
        ),
      })
      .optional()
      .describe(
        'The promise that the emergency sheet carries out, where a paper makes one. The sheet then says what the papers say.',
      ),
    admin: admin.optional(),
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

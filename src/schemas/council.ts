import { z } from 'zod';
import { email } from './fields/contact.ts';
import { link } from './fields/link.ts';
import { day } from './fields/partial-date.ts';
import { line, prose } from './fields/text.ts';

/** The grounds on which the accent stands that are nearest to it: `--sunken` of components/site/tokens.css. */
const grounds = { light: '#f2eee4', dark: '#22282c' };
const leastContrast = 4.5;

const repository = {
  repository: link.meta({
    description: 'The address of the repository that holds the content.',
    examples: ['https://github.com/example/noticeboard'],
  }),
  branch: line(80).meta({ description: 'The branch that is published.', examples: ['main'] }),
  folder: line(160)
    .optional()
    .meta({
      description: 'The content folder in the repository, where it is another.',
      examples: ['src/content'],
    }),
};

/** Where corrections of listings and new listings go. */
const submissions = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('email'), email }).describe('In a message to a mailbox.'),
    z.strictObject({ by: z.literal('github'), ...repository }).describe('As a change request on GitHub.'),
    z.strictObject({ by: z.literal('gitlab'), ...repository }).describe('As a change request on GitLab.'),
    z
      .strictObject({
        by: z.literal('file'),
        words: prose(300).describe('What the sender should do with the file.'),
      })
      .describe('As a file that the sender keeps and hands over.'),
  ])
  .describe('Where corrections of listings and new listings go. Without it they end in a file.');

/** What the calendar cannot tell by itself. */
const calendar = z
  .strictObject({
    schoolTerms: z
      .array(
        z
          .strictObject({ from: day, to: day })
          .refine(({ from, to }) => from <= to, { message: 'ends before it begins', path: ['to'] })
          .describe('The first and the last day of a stretch of school without holidays.'),
      )
      .optional()
      .describe(
        'When the schools of the area are open, half-terms left out. Needed to work out term-time meetings.',
      ),
    bankHolidays: z
      .strictObject({
        added: z.array(day).optional().describe('Days that were made bank holidays, such as a coronation.'),
        removed: z.array(day).optional().describe('Days that were taken off, such as one that was moved.'),
      })
      .optional()
      .describe('Only where they differ from the rule of England and Wales, which the site knows.'),
  })
  .describe('School terms and unusual bank holidays.');

/** A map of one's own: off unless it is given. */
const tiles = z
  .strictObject({
    address: z
      .string()
      .regex(
        /^https:\/\/[^\s"'<>{}]+\/\{z\}\/\{x\}\/\{y\}\.(?:png|jpg|webp)$/,
        'is not an address with {z}/{x}/{y}',
      )
      .meta({
        description: 'The address of the tiles, with {z}, {x} and {y} in it.',
        examples: ['https://tiles.example.org/{z}/{x}/{y}.png'],
      }),
    credit: line(160).describe('Who must be named for the map.'),
  })
  .describe(
    'Map pictures behind the points of the map, from a server that the council trusts: it sees who looks at the map.',
  );

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
        examples: ['maidstone.gov.uk,2026'],
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

import { z } from 'zod';
import { destination } from './fields/destination.ts';
import { day } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { line, prose } from './fields/text.ts';

const step = z
  .strictObject({
    text: prose(300).describe('What to do, in a sentence.'),
    to: destination.optional().meta({
      description: 'Where to do it or read of it: an address of this site, or a web address.',
      examples: ['/groups/category/food/'],
    }),
    name: line(80)
      .optional()
      .meta({ description: 'What the link says. Needed with to.', examples: ['Places that give out food'] }),
  })
  .refine(({ to, name }) => (to === undefined) === (name === undefined), {
    message: 'is needed where there is a link, and only there',
    path: ['name'],
  });

/** A crisis, and the one switch for it. It stands in the contact point that people turn to in it. */
export const crisis = z
  .strictObject({
    active: z
      .boolean()
      .describe(
        'The switch. true puts the crisis page and a banner on every page of the site; false takes both away, without a trace. One crisis at a time.',
      ),
    name: line(60).meta({ description: 'What to call it, short.', examples: ['Flood in Millbrook'] }),
    what: prose(600).optional().describe('What it is, in a sentence or two. Needed while active.'),
    since: day.optional().describe('The day on which it began. Needed while active.'),
    reviewed: day
      .optional()
      .describe('The day on which somebody last read the crisis page through. Needed while active.'),
    getHelp: z
      .array(step)
      .optional()
      .describe('How to get help, the most urgent first. Needed while active.'),
    offerHelp: z.array(step).optional().describe('How to offer help.'),
    categories: z
      .array(reference('categories'))
      .optional()
      .describe('Categories of groups that help in this crisis: the crisis page links to their lists.'),
    read: z
      .array(
        z.strictObject({
          name: line(120).describe('What the page is called.'),
          to: destination.describe('Where it is: an address of this site, or a web address.'),
        }),
      )
      .optional()
      .describe('Pages to read, such as those of the government.'),
  })
  .describe('Only for a contact point whose audience is crisis: the crisis, and the switch that shows it.');

/** A crisis, and the switch for it. */
export type Crisis = z.infer<typeof crisis>;

import { z } from 'zod';
import { link } from './fields/link.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A consultation, a survey, or another way in which people were asked. */
export const consultation = z
  .strictObject({
    title,
    summary,
    kind: z
      .enum([
        'public-consultation',
        'resident-survey',
        'staff-survey',
        'panel',
        'hub',
        'programme',
        'project',
      ])
      .describe('In what way people were asked.'),
    by: z.array(reference('organisations')).describe('Who asked.'),
    opened: partialDate.describe('When it opened.'),
    closed: partialDate.describe('When it closed.'),
    figures: z
      .array(
        z
          .strictObject({
            label: line(120).meta({ description: 'What is counted.', examples: ['people answered'] }),
            value: z.number().min(0).describe('The number.'),
            unit: z
              .enum(['count', 'percent'])
              .describe('count: a number of people or things. percent: a share in percent.'),
            of: z
              .number()
              .min(0)
              .optional()
              .describe('The number that it is a part of, where the paper gives it.'),
            date: partialDate.optional().describe('The date of the figure, where it differs.'),
            source,
          })
          .refine((figure) => figure.of === undefined || figure.value <= figure.of, {
            message: 'is more than the whole that it is a part of',
            path: ['value'],
          }),
      )
      .describe('Every figure that the papers give.'),
    outcomes: z
      .array(z.strictObject({ text: prose(500).describe('What came of it, in our own words.'), source }))
      .optional()
      .describe('What came of it, one thing each.'),
    platform: line(80).optional().describe('Where it ran.'),
    partOf: reference('consultations')
      .optional()
      .describe('The programme or platform entry that it belongs to.'),
    link: link.optional(),
    actions: z.array(reference('actions')).optional().describe('The actions that it belongs to.'),
    places: z
      .array(reference('places'))
      .optional()
      .describe('The places that it is about, where the paper names any.'),
    notes: z
      .array(prose(500))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps, figures that disagree.'),
    sources,
    ...withdrawable,
  })
  .describe('A consultation or survey.');

/** A consultation or survey. */
export type Consultation = z.infer<typeof consultation>;

import { z } from 'zod';
import { figure, outcome } from './consultation-results.ts';
import { link } from './fields/link.ts';
import { day, partialDate } from './fields/partial-date.ts';
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
        'focus-group',
        'platform',
        'hub',
        'project',
        'programme',
      ])
      .describe(
        'In what way people are asked. platform: a website for it. hub and project: parts of a platform. programme: all the consultations of a year, counted together.',
      ),
    by: z.array(reference('organisations')).describe('Who asks.'),
    opened: partialDate.describe('When it opened, or opens.'),
    closed: partialDate.describe('When it closed, or closes.'),
    takePart: prose(500)
      .optional()
      .describe('How to take part, in our own words: where the form is, for whom it is.'),
    contactPoint: reference('contact-points').optional().describe('Where to ask about it.'),
    venues: z.array(reference('venues')).optional().describe('Where people can take part in person.'),
    link: link.optional(),
    linkChecked: day
      .optional()
      .describe('The day on which somebody last followed the link and found it right.'),
    figures: z.array(figure).describe('Every figure that the papers give.'),
    outcomes: z.array(outcome).optional().describe('What people said and what was done about it.'),
    statements: z
      .array(z.strictObject({ date: partialDate, text: prose(500).describe('In our own words.'), source }))
      .optional()
      .describe('What each paper says of how it stands, oldest first, contradictions included.'),
    platform: line(80).optional().describe('Where it ran.'),
    partOf: reference('consultations')
      .optional()
      .describe('The programme or platform entry that it belongs to.'),
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

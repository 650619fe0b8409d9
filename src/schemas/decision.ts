import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** What was put to a body, and what it decided, if the papers say. */
export const decision = z
  .strictObject({
    title,
    summary,
    body: reference('organisations').describe('The committee or group that was to decide.'),
    date: partialDate.describe('The date of the meeting.'),
    strategy: reference('strategies').optional().describe('The strategy that it is about.'),
    report: reference('documents')
      .optional()
      .describe('The report that was put to the meeting, whether we have read it or not.'),
    recommendations: z
      .array(
        z.strictObject({
          label: line(10).optional().describe('Its number in the report.'),
          text: prose(500).describe('What was recommended, in our own words.'),
          actions: z.array(reference('actions')).optional().describe('The actions that came of it.'),
        }),
      )
      .describe('What the report recommended. A recommendation is never shown as agreed.'),
    outcome: z
      .discriminatedUnion('basis', [
        z.strictObject({
          basis: z.literal('stated'),
          text: prose(600).describe('What was decided, in our own words.'),
          source,
        }),
        z.strictObject({
          basis: z.literal('not-in-sources'),
          note: prose(400).describe('What is missing, and where one could ask.'),
        }),
      ])
      .describe('What was decided, or that the papers do not say.'),
    timetable: z
      .array(z.strictObject({ meeting: line(120).describe('The body that was to meet.'), date: partialDate }))
      .optional()
      .describe('The meetings that the report was to go to.'),
    sources,
    ...withdrawable,
  })
  .describe('A decision.');

/** What was put to a body, and what it decided. */
export type Decision = z.infer<typeof decision>;

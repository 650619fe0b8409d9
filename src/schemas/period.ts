import { z } from 'zod';
import { day, partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source } from './fields/source.ts';
import { prose, summary, title } from './fields/text.ts';

/** A reporting period: a time at which papers reported. */
export const period = z
  .strictObject({
    title: title.meta({ examples: ['January 2022'] }),
    summary,
    date: partialDate.describe('When the papers reported. What they said up to its last day belongs to it.'),
    documents: z.array(reference('documents')).min(1).describe('The papers that reported then.'),
    frozen: z
      .strictObject({
        on: day.describe('The day on which the snapshot was made.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 digits 0 to 9 and letters a to f')
          .describe('The SHA-256 of the file in snapshots/. `npm run freeze` writes it.'),
      })
      .optional()
      .describe('Written by `npm run freeze`. From then on the snapshot is never altered.'),
    corrections: z
      .array(
        z.strictObject({
          date: day.describe('The day of the note.'),
          text: prose(800).describe('What the snapshot has wrong, and what is right.'),
          actions: z.array(reference('actions')).optional().describe('The promises that it is about.'),
          funds: z.array(reference('funds')).optional().describe('The funds that it is about.'),
          measures: z.array(reference('measures')).optional().describe('The measures that it is about.'),
          source: source.optional(),
        }),
      )
      .optional()
      .describe('Notes beside the snapshot, oldest first. The snapshot itself stays as it was.'),
  })
  .describe('A reporting period, and its frozen snapshot.');

/** A reporting period. */
export type Period = z.infer<typeof period>;

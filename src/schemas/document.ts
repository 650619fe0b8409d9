import { z } from 'zod';
import { link } from './fields/link.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A paper: where facts come from. */
export const document = z
  .strictObject({
    title,
    summary,
    kind: z
      .enum(['strategy', 'report', 'progress-report', 'survey', 'policy', 'law', 'other'])
      .describe('What kind of paper it is.'),
    author: reference('organisations').optional().describe('The body that wrote it.'),
    date: partialDate.describe('The date of the paper.'),
    status: z.enum(['draft', 'final', 'not-stated']).describe('Whether it was a draft.'),
    held: z
      .boolean()
      .describe(
        'true where this site was made from it; false where another paper names it and we have not read it.',
      ),
    link: link.optional().describe('Where the public can read it.'),
    withheldLink: line(300).optional().describe('Why a link that the paper gives is not published here.'),
    shape: prose(600).optional().describe('How the paper is built: its tables, columns and sections.'),
    people: z
      .array(
        z.strictObject({
          name: line(80).describe('The holder of a public office.'),
          role: line(160).describe('The office, with its term.'),
        }),
      )
      .optional()
      .describe('Holders of a public office whom the paper names. Officers are never named.'),
    notes: z.array(prose(600)).optional().describe('Misprints, gaps and contradictions of the paper.'),
    citedIn: z
      .array(reference('documents'))
      .optional()
      .describe('The papers that name it, where we have not read it.'),
    ...withdrawable,
  })
  .refine((paper) => paper.held || (paper.citedIn?.length ?? 0) > 0, {
    message: 'was not read and no paper that names it is given',
    path: ['citedIn'],
  })
  .describe('A paper that facts come from.');

/** A paper. */
export type Document = z.infer<typeof document>;

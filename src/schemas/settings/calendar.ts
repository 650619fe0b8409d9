import { z } from 'zod';
import { day } from '../fields/partial-date.ts';

/** What the calendar cannot tell by itself. */
export const calendar = z
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

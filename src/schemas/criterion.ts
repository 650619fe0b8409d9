import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { source } from './fields/source.ts';
import { prose } from './fields/text.ts';

/** One thing by which success is to be known. */
export const criterion = z
  .strictObject({
    text: prose(400).describe('What success looks like, in our own words.'),
    result: z
      .enum(['met', 'partly', 'not-met', 'no-evidence'])
      .describe('What the papers show. no-evidence where they do not say.'),
    evidence: prose(400).optional().describe('What shows it, or why it cannot be told.'),
    date: partialDate.optional().describe('The date of what shows it.'),
    source: source.optional(),
  })
  .refine(({ result, source: cited }) => result === 'no-evidence' || cited !== undefined, {
    message: 'is judged without a source: cite the paper that shows it',
    path: ['source'],
  })
  .refine(({ result, date }) => result === 'no-evidence' || date !== undefined, {
    message: 'is judged without a date: give the date of the evidence',
    path: ['date'],
  })
  .refine(({ result, evidence }) => result === 'no-evidence' || evidence !== undefined, {
    message: 'is judged without its evidence: say what shows it',
    path: ['evidence'],
  });

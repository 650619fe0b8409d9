import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source } from './fields/source.ts';
import { line, prose } from './fields/text.ts';

/** A figure of a consultation: who answered, how many, and of how many. */
export const figure = z
  .strictObject({
    label: line(120).meta({ description: 'What is counted.', examples: ['people answered'] }),
    value: z.number().min(0).describe('The number.'),
    unit: z
      .enum(['count', 'percent'])
      .describe('count: a number of people or things. percent: a share in percent.'),
    tells: z
      .enum(['asked', 'answered'])
      .optional()
      .describe('asked: how many were asked. answered: how many answered. Neither: leave it out.'),
    of: z
      .number()
      .min(1, 'is no number of which anything can be a part')
      .optional()
      .describe('The number that it is a part of, where the paper gives it: its base.'),
    question: line(200)
      .optional()
      .meta({
        description:
          'The question that it answers. Figures with one question and one base stand together in one chart.',
        examples: ['Where should benches go?'],
      }),
    date: partialDate.optional().describe('The date of the figure, where it differs.'),
    source,
  })
  .refine(({ unit, value, of }) => unit === 'percent' || of === undefined || value <= of, {
    message: 'is more than the whole that it is a part of',
    path: ['value'],
  })
  .refine(({ unit, value }) => unit === 'count' || value <= 100, {
    message: 'is a share of more than 100 percent',
    path: ['value'],
  });

/** What people said, and what was done about it. */
export const outcome = z
  .strictObject({
    said: prose(500).optional().describe('What people said, in our own words, where a paper tells it.'),
    did: prose(500).optional().describe('What was done about it, in our own words, where a paper tells it.'),
    actions: z
      .array(reference('actions'))
      .optional()
      .describe('The promises that it led to, where a paper says so.'),
    source,
  })
  .refine(({ said, did }) => said !== undefined || did !== undefined, {
    message: 'says neither what people said nor what was done about it',
    path: ['did'],
  });

/** A figure of a consultation. */
export type AnswerFigure = z.infer<typeof figure>;
/** What people said, and what was done about it. */
export type Outcome = z.infer<typeof outcome>;

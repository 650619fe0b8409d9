import { z } from 'zod';
import { money } from './fields/money.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

const share = z.number().min(0).max(100, 'is more than 100 percent');

const amount = z
  .discriminatedUnion('unit', [
    z.strictObject({ unit: z.literal('count'), value: z.int().min(0).describe('How many.') }),
    z.strictObject({ unit: z.literal('money'), value: money }),
    z.strictObject({
      unit: z.literal('percent'),
      value: share.describe('The share of the whole, in percent.'),
    }),
  ])
  .describe('How much: a count, an amount of money, or a share in percent of the whole.');

/** How exact a paper is about a number. */
export const exactness = z
  .enum(['exact', 'about', 'over', 'nearly'])
  .describe('How exact the paper is: exact, about, over (it is more) or nearly (it is less).');

/** A number of the papers, and the parts into which they divide it. */
export const breakdown = z
  .strictObject({
    title,
    summary,
    whole: z
      .strictObject({
        label: line(120).meta({ description: 'What is counted in all.', examples: ['dashboards aimed at'] }),
        amount,
        exactness,
        date: partialDate.describe('The time that it is of, or by which it is aimed at.'),
        source,
      })
      .describe('The number that is divided.'),
    parts: z
      .array(
        z.strictObject({
          label: line(120).describe('What the part is.'),
          amount,
          exactness,
          statedShare: share
            .optional()
            .describe(
              'The share in percent that the paper sets beside the number. The site works it out too.',
            ),
          date: partialDate.optional().describe('Its time, where it differs.'),
          source,
        }),
      )
      .min(1, 'names no part')
      .describe(
        'Its parts, in the order of the paper. They need not add up: the site says so where they do not.',
      ),
    disagreement: prose(500)
      .optional()
      .describe(
        'In our own words, how the figures disagree. Needed where the parts come to more than the whole, or a share is not what the numbers give.',
      ),
    actions: z.array(reference('actions')).optional().describe('The actions that it belongs to.'),
    places: z.array(reference('places')).optional().describe('The places that it is about.'),
    organisations: z.array(reference('organisations')).optional().describe('The bodies that it is about.'),
    notes: z
      .array(prose(500))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps.'),
    sources,
    ...withdrawable,
  })
  .describe('A number of the papers, and its parts.');

/** A number of the papers, and its parts. */
export type Breakdown = z.infer<typeof breakdown>;
/** How exact a paper is about a number. */
export type Exactness = z.infer<typeof exactness>;

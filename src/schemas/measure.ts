import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { id, reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { appearance } from './fields/visibility.ts';

const value = z.number().describe('The figure, with a point for decimals and no sign of percent.');

const target = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('absolute'), value, date: partialDate.describe('By when.') }),
      z.strictObject({
        kind: z.literal('relative'),
        comparator: id.describe('The id of the comparator of this measure that it is measured against.'),
        percent: z
          .number()
          .gt(0)
          .lt(100)
          .describe('By how many percent of the comparator: 20 for "20% under".'),
        side: z.enum(['below', 'above']).describe('Below or above the comparator.'),
        date: partialDate.describe('By when.'),
      }),
      z.strictObject({
        kind: z.literal('comparator'),
        comparator: id.describe('The id of the comparator of this measure that is to be reached.'),
        date: partialDate.describe('By when.'),
      }),
    ],
    { error: 'must say its kind: absolute, relative or comparator' },
  )
  .describe(
    'What was to be reached. A relative target is worked out from its comparator, and the working is shown.',
  );

const readingCommon = {
  date: partialDate,
  break: prose(300)
    .optional()
    .describe(
      'What was counted otherwise from this reading on. Earlier figures are then not compared with it.',
    ),
  note: prose(300).optional().describe('What a reader must know about this figure.'),
  source,
};

/** One figure after the baseline, or the reason why there is none. */
export const reading = z
  .discriminatedUnion(
    'basis',
    [
      z.strictObject({
        basis: z.literal('counted'),
        value,
        provisional: z.boolean().optional().describe('true where the figure may still change.'),
        ...readingCommon,
      }),
      z.strictObject({
        basis: z.literal('suppressed'),
        below: z.int().min(2).describe('The number is smaller than this and is held back to protect people.'),
        ...readingCommon,
      }),
      z.strictObject({
        basis: z.literal('missing'),
        because: prose(300).describe('Why there is no figure, as far as the paper says.'),
        ...readingCommon,
      }),
    ],
    { error: 'must say its basis: counted, suppressed or missing' },
  )
  .describe('One figure, or why there is none.');

/** A performance measure: where it stood, where it was to go. */
export const measure = z
  .strictObject({
    title,
    summary,
    strategy: reference('strategies').describe('The strategy that set it.'),
    section: id.describe('The part of the strategy under which it stands.'),
    order: z.int().min(1).describe('Its place in the paper, counted from 1 through the whole strategy.'),
    direction: z
      .enum(['up', 'down'], 'must say whether up or down is better')
      .meta({ description: 'Which way is better.', examples: ['down'] }),
    unit: z
      .discriminatedUnion('basis', [
        z.strictObject({
          basis: z.literal('stated'),
          one: line(80).meta({ description: 'What is counted.', examples: ['% of adults'] }),
        }),
        z.strictObject({
          basis: z.literal('not-stated'),
          note: prose(300).describe('What the paper leaves out.'),
        }),
        z.strictObject({
          basis: z.literal('contradictory'),
          one: line(80).describe('The unit as the site shows it.'),
          note: prose(300).describe('What does not agree.'),
        }),
      ])
      .describe('What the figures count.'),
    baseline: z.strictObject({ value, date: partialDate, source }).describe('Where it stood at the start.'),
    target,
    comparators: z
      .array(
        z.strictObject({
          id: id.describe('A short name, such as kent.'),
          name: line(80).meta({ description: 'Who or what it is compared with.', examples: ['Kent'] }),
          value,
          date: partialDate,
          source,
        }),
      )
      .optional()
      .describe('Figures of others that the paper sets beside it.'),
    frequency: z
      .enum(['monthly', 'quarterly', 'half-yearly', 'yearly', 'two-yearly'])
      .optional()
      .describe(
        'How often a figure is published, where the council knows. The desk list works out from it when the next one is due; without it, from the time between the readings.',
      ),
    readings: z
      .array(reading)
      .describe('Readings after the baseline, oldest first. Empty where none was published.'),
    notes: z.array(prose(500)).optional().describe('What a reader must know about the figures.'),
    sources,
    ...appearance,
  })
  .describe('A performance measure.');

/** One figure after the baseline, or the reason why there is none. */
export type Reading = z.infer<typeof reading>;
/** A performance measure. */
export type Measure = z.infer<typeof measure>;

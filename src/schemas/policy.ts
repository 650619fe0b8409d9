import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { withdrawable } from './fields/visibility.ts';

/** A policy, or an assessment of what a policy or a decision means for equality. */
export const policy = z
  .strictObject({
    title,
    summary,
    kind: z
      .enum([
        'policy',
        'equality-impact-assessment',
        'process',
        'local-characteristic',
        'procurement',
        'asset-transfer',
      ])
      .describe(
        'What it is: a policy, the assessment of a policy or a decision, a way of working, a characteristic that the council adds to those of the law, a rule for buying, or a rule for handing over buildings.',
      ),
    of: reference('policies').optional().describe('The policy that an assessment is of.'),
    decision: reference('decisions')
      .optional()
      .describe('The decision that an assessment is of, where it is not of a policy.'),
    owner: reference('organisations').optional().describe('The body or team that answers for it.'),
    standing: z
      .enum(['proposed', 'agreed', 'in-force', 'replaced', 'not-needed', 'not-stated'])
      .describe(
        'What the newest paper says of its standing. not-needed: the paper says that no assessment is called for.',
      ),
    adopted: partialDate.describe('When it was agreed, or the assessment made.'),
    reviewDue: partialDate.describe(
      'When it is to be looked at again. not-stated where no paper gives a date: never a guess.',
    ),
    reviewed: partialDate
      .optional()
      .describe('When it was last looked at again. A review on or after the date for it answers that date.'),
    characteristics: z
      .array(line(80))
      .optional()
      .meta({
        description: 'Whom it concerns: the protected characteristics that it names.',
        examples: [['Age', 'Disability']],
      }),
    share: z
      .strictObject({
        percent: z.number().min(0).max(100).describe('The share in percent.'),
        written: line(80).meta({
          description: 'The share in the words of the paper, with its number.',
          examples: ['around 10%'],
        }),
        of: line(120).describe('Of what it is a share.'),
        source,
      })
      .optional()
      .describe('Only of a rule for buying: how much it counts.'),
    statements: z
      .array(
        z.strictObject({
          date: partialDate,
          text: prose(700).describe('What the paper says of it, in our own words.'),
          source,
        }),
      )
      .min(1, 'tells nothing: say what a paper says of it')
      .describe('What each paper says of it, oldest first.'),
    document: reference('documents')
      .optional()
      .describe('The document that holds its text, whether we have read it or not.'),
    actions: z.array(reference('actions')).optional().describe('The actions that it belongs to.'),
    notes: z
      .array(prose(500))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps, figures that disagree.'),
    sources,
    ...withdrawable,
  })
  .describe('A policy, or an assessment of what one means for equality.');

/** A policy, or an assessment of one. */
export type Policy = z.infer<typeof policy>;

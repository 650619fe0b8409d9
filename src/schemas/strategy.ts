import { z } from 'zod';
import { partialDate } from './fields/partial-date.ts';
import { id, reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { appearance } from './fields/visibility.ts';

/** A part of a strategy: a theme, objective, priority or outcome. Parts hold parts. */
export const section = z.strictObject({
  id: id.describe('A short name for the address of this part, never changed once published.'),
  level: line(40).meta({
    description: 'What the strategy calls this level. Must be one of its levels.',
    examples: ['priority'],
  }),
  label: line(20)
    .optional()
    .meta({ description: 'The number or letter that the paper gives it.', examples: ['1a'] }),
  title,
  summary,
  reasons: z
    .array(prose(500))
    .optional()
    .describe('Why the council says that this matters, one reason each, in our own words.'),
  get sections() {
    return z.array(section).optional().describe('The parts of this part, in the order of the paper.');
  },
});

/** What a column of an appendix can show of a promise. */
const appendixColumns = [
  'promise',
  'funding',
  'start',
  'end',
  'leads',
  'partners',
  'success',
  'progress',
  'next-steps',
  'status',
] as const;

const columns = z
  .array(
    z.strictObject({
      shows: z.enum(appendixColumns).describe('What stands in the column.'),
      heading: line(40).meta({
        description:
          'The heading of the column. {period} stands for the time of the report, {year} for its year.',
        examples: ['Target end', 'Progress at {period}'],
      }),
    }),
  )
  .min(2)
  .describe('The columns, from the left.');

/** How the officers set out the progress table of a strategy. */
const appendix = z
  .strictObject({
    columns,
    earlier: z
      .array(
        z.strictObject({
          edition: reference('editions').describe('The edition that set out its table otherwise.'),
          columns,
        }),
      )
      .optional()
      .describe('The tables of earlier papers, where they had other columns.'),
  })
  .describe(
    'The table in which progress is reported to the committee. Without it, the site uses a plain one.',
  );

/** A strategy or plan: the promises that a council made in one paper, and how it ordered them. */
export const strategy = z
  .strictObject({
    title,
    summary,
    period: z
      .strictObject({ start: partialDate, end: partialDate })
      .describe('The time for which the strategy was meant.'),
    declared: z
      .strictObject({
        state: z
          .enum(['draft', 'proposed', 'agreed', 'closed'])
          .describe('What the papers say of its standing.'),
        words: prose(300).describe('What the papers say of its standing, in a sentence.'),
        source,
      })
      .describe('Whether it was a draft, proposed, agreed or closed, as far as the papers say.'),
    levels: z
      .array(
        z.strictObject({
          one: line(40).meta({ description: 'The name of the level.', examples: ['priority'] }),
          many: line(40).meta({ description: 'The name of several of them.', examples: ['priorities'] }),
        }),
      )
      .min(1)
      .describe('What this strategy calls its levels, the highest first.'),
    sections: z.array(section).min(1).describe('Its highest parts, in the order of the paper.'),
    owner: reference('organisations').optional().describe('The body that answers for it.'),
    partners: z.array(reference('organisations')).optional().describe('Bodies that share it as a whole.'),
    documents: z.array(reference('documents')).min(1).describe('The papers that state it or report on it.'),
    related: z
      .array(
        z.strictObject({
          strategy: reference('strategies'),
          how: prose(300).describe('How the two belong together, with the paper that says so.'),
        }),
      )
      .optional()
      .describe('Other strategies on this site that it belongs with.'),
    context: z
      .array(z.strictObject({ text: prose(600).describe('One fact or figure, in our own words.'), source }))
      .optional()
      .describe('Facts that the paper gives as its background, each with its source.'),
    appendix: appendix.optional(),
    closingStatement: z
      .strictObject({
        date: partialDate,
        text: prose(1500).describe('What the council said at the end, in our own words.'),
        source,
      })
      .optional()
      .describe(
        'What the council published when the strategy ended. Leave it out where it published nothing.',
      ),
    sources,
    ...appearance,
  })
  .describe('A strategy or plan. The text under the front matter is its introduction.');

/** A part of a strategy. */
export type Section = z.infer<typeof section>;
/** A strategy or plan. */
export type Strategy = z.infer<typeof strategy>;

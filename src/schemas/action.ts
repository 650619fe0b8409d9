import { z } from 'zod';
import { money } from './fields/money.ts';
import { absence, partialDate } from './fields/partial-date.ts';
import { id, reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { state } from './fields/state.ts';
import { line, prose, summary, title } from './fields/text.ts';

const status = z
  .strictObject({
    written: line(200).meta({
      description: 'The status in the words of the paper.',
      examples: ['Ongoing/remain included in action plan'],
    }),
    state,
    carriedForward: prose(300)
      .optional()
      .describe('Where the paper says that the work goes on, in our own words.'),
    note: prose(500)
      .optional()
      .describe('Why we read the words as this state, where a reader could doubt it.'),
  })
  .describe('The status that the paper gives. Leave it out where the paper gives none.');

/** What one paper says of an action. */
export const update = z
  .strictObject({
    date: partialDate,
    points: z
      .array(prose(900))
      .min(1)
      .describe('What was done or found, one thing each, in our own words; names, figures and dates exact.'),
    issues: z.array(prose(600)).optional().describe('Difficulties that the paper names.'),
    nextSteps: z.array(prose(600)).optional().describe('What the paper says will come next.'),
    status: status.optional(),
    source,
  })
  .describe('What one paper says of the action, with its date.');

/** An action: one promise. */
export const action = z
  .strictObject({
    title,
    summary,
    wordings: z
      .array(z.strictObject({ words: line(200).describe('The name in the words of the paper.'), source }))
      .optional()
      .describe('How papers name the action, where they name it differently. Quote at most eleven words.'),
    strategy: reference('strategies').describe('The strategy that makes the promise.'),
    section: id.describe('The part of the strategy under which it stands: the id of a section.'),
    order: z.int().min(1).describe('Its place in the paper, counted from 1 through the whole strategy.'),
    agreedFunding: z
      .strictObject({
        amount: money,
        fund: reference('funds').optional().describe('The fund that pays.'),
        words: prose(300).optional().describe('What the paper says of the money, where that is no amount.'),
      })
      .describe('The money agreed for it.'),
    targetStart: partialDate.describe('When the work was to start.'),
    targets: z
      .array(
        z.strictObject({
          label: line(80)
            .optional()
            .meta({ description: 'What is due then, where there are several.', examples: ['Park Wood'] }),
          date: partialDate,
        }),
      )
      .min(1)
      .describe('When it was to be finished. Most have one date, some have several, each with its label.'),
    leads: z
      .array(reference('organisations'))
      .describe('The team or body that does the work. Empty where the paper names none.'),
    partners: z
      .array(
        z.strictObject({
          organisation: reference('organisations'),
          role: prose(200).optional().describe('What it does here, where the paper says so.'),
        }),
      )
      .describe('Bodies, classes of bodies, or the public, that the paper names as partners.'),
    successCriteria: z
      .strictObject({
        because: absence.optional().describe('Why the list is empty, where it is.'),
        items: z
          .array(
            z
              .strictObject({
                text: prose(400).describe('What success looks like, in our own words.'),
                result: z
                  .enum(['met', 'partly', 'not-met', 'no-evidence'])
                  .describe('What the papers show. no-evidence where they do not say.'),
                evidence: prose(400).optional().describe('What shows it, with its date.'),
                source: source.optional(),
              })
              .refine((criterion) => criterion.result === 'no-evidence' || criterion.source !== undefined, {
                message: 'is judged without a source: cite the paper that shows it',
                path: ['source'],
              }),
          )
          .describe('The criteria, one by one. Empty where the paper gives none; then say why in because.'),
      })
      .describe('How the paper says success will be known, one by one.'),
    places: z
      .array(reference('places'))
      .optional()
      .describe('The places that it is for, where the paper names any.'),
    updates: z
      .array(update)
      .describe('What each later paper says, in the order of their dates. Empty where none says anything.'),
    seeAlso: z
      .array(
        z.strictObject({
          action: reference('actions'),
          how: prose(300).describe('How the two belong together.'),
        }),
      )
      .optional()
      .describe('Other actions on this site that tell more of the same story.'),
    notes: z
      .array(prose(600))
      .optional()
      .describe('What a reader must know: misprints, contradictions, figures that disagree.'),
    sources,
  })
  .describe('An action: one promise. The text under the front matter may tell its story.');

/** What one paper says of an action. */
export type Update = z.infer<typeof update>;
/** One promise. */
export type Action = z.infer<typeof action>;

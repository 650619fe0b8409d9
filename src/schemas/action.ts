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

/** When something is to be finished; several have a label each. */
const targets = z
  .array(
    z.strictObject({
      label: line(80)
        .optional()
        .meta({ description: 'What is due then, where there are several.', examples: ['Park Wood'] }),
      date: partialDate,
    }),
  )
  .min(1);

const agreedFunding = z.strictObject({
  amount: money,
  fund: reference('funds').optional().describe('The fund that pays.'),
  words: prose(300).optional().describe('What the paper says of the money, where that is no amount.'),
});

/** What a later paper changes of the promise itself. */
const revised = z
  .strictObject({
    targetStart: partialDate.optional().describe('When the work is to start now.'),
    targets: targets
      .optional()
      .describe('When it is to be finished now: every target again, each under its label.'),
    agreedFunding: agreedFunding.optional().describe('The money agreed for it now.'),
    reason: prose(300).optional().describe('Why, as far as the paper says.'),
  })
  .describe(
    'Dates or money that this paper gives otherwise than before. What was promised first stays above.',
  );

/** What one paper says of an action. */
export const update = z
  .strictObject({
    date: partialDate,
    points: z
      .array(prose(900))
      .describe(
        'What was done or found, one thing each, in our own words; names, figures and dates exact. Empty only where the paper gives a status and no more.',
      ),
    issues: z.array(prose(600)).optional().describe('Difficulties that the paper names.'),
    nextSteps: z.array(prose(600)).optional().describe('What the paper says will come next.'),
    status: status.optional(),
    revised: revised.optional(),
    source,
  })
  .refine(({ points, status: given, revised: changed }) => points.length > 0 || given || changed, {
    message: 'says nothing: give what was done, a status, or what was changed',
    path: ['points'],
  })
  .describe('What one paper says of the action, with its date.');

const into = z
  .array(reference('actions'))
  .describe('The promises that it lives on in. Each has its own file.');

/** What became of an action in a later paper. */
export const became = z
  .discriminatedUnion(
    'how',
    [
      z.strictObject({
        how: z.literal('merged').describe('It was joined with others into one.'),
        into: into.length(1, 'names not exactly one promise: what was merged lives on in one'),
        note: prose(400).optional().describe('How we know, in our own words.'),
        source,
      }),
      z.strictObject({
        how: z.literal('split').describe('It was divided into several.'),
        into: into.min(2, 'names fewer than two promises: what was split lives on in several'),
        note: prose(400).optional().describe('How we know, in our own words.'),
        source,
      }),
      z.strictObject({
        how: z.literal('superseded').describe('Another promise took its place.'),
        into: into.min(1, 'names no promise: say which one took its place'),
        note: prose(400).optional().describe('How we know, in our own words.'),
        source,
      }),
      z
        .strictObject({
          how: z.literal('carried-forward').describe('Another plan goes on with it.'),
          into: into.optional(),
          plan: reference('documents')
            .optional()
            .describe('The other plan, where its promises are not known.'),
          note: prose(400).optional().describe('How we know, in our own words.'),
          source,
        })
        .refine((end) => (end.into?.length ?? 0) > 0 || end.plan !== undefined, {
          message: 'names neither a promise nor a plan that goes on with it',
          path: ['into'],
        }),
      z.strictObject({
        how: z.literal('completed').describe('The later paper leaves it out because it is done.'),
        note: prose(400).optional().describe('How we know, in our own words.'),
        source,
      }),
      z.strictObject({
        how: z.literal('dropped').describe('It was given up.'),
        reason: z
          .discriminatedUnion('basis', [
            z.strictObject({
              basis: z.literal('stated'),
              text: prose(400).describe('The reason that the paper gives.'),
            }),
            z.strictObject({ basis: z.literal('not-stated') }),
          ])
          .describe('Why it was given up, or that the paper does not say: { "basis": "not-stated" }.'),
        source,
      }),
      z.strictObject({
        how: z.literal('not-mentioned').describe('The later paper leaves it out and does not say why.'),
        note: prose(400).optional().describe('What a reader should know.'),
        source,
      }),
    ],
    {
      error: 'must say how: merged, split, superseded, carried-forward, completed, dropped or not-mentioned',
    },
  )
  .describe('What became of it in one later paper. The source is that paper.');

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
    agreedFunding: agreedFunding.describe('The money agreed for it.'),
    targetStart: partialDate.describe('When the work was to start.'),
    targets: targets.describe(
      'When it was to be finished. Most have one date, some have several, each with its label.',
    ),
    leads: z
      .array(reference('organisations'))
      .describe('The team or body that does the work. Empty where the paper names none.'),
    leadSources: z
      .array(z.strictObject({ organisation: reference('organisations'), source }))
      .optional()
      .describe(
        'For a lead that a later paper is the first to name: that paper. What was known before has it not.',
      ),
    partners: z
      .array(
        z.strictObject({
          organisation: reference('organisations'),
          role: prose(200).optional().describe('What it does here, where the paper says so.'),
          source: source
            .optional()
            .describe('The paper that names it, where a later one than the first names it first.'),
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
    became: z
      .array(became)
      .optional()
      .describe('What became of it, where a later paper has it no longer, or has it as something else.'),
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
/** What became of a promise in a later paper. */
export type Became = z.infer<typeof became>;
/** One promise. */
export type Action = z.infer<typeof action>;

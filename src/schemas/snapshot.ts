import { z } from 'zod';
import { money } from './fields/money.ts';
import { absence, day, partialDate } from './fields/partial-date.ts';
import { id } from './fields/reference.ts';
import { state } from './fields/state.ts';

// A snapshot outlives the content that it was made from. So it names things by id and title, refers to no file, and
// takes from the other schemas only the dates and the money. Fields may be added here if they are optional; none may
// ever be removed, renamed or narrowed, because a frozen file cannot follow.

const text = z.string();
const name = id.describe('Its id, which never changes.');

const named = z
  .strictObject({ id: name, title: text.describe('Its name then.') })
  .describe('A thing by its id, and its name then.');

const cited = z
  .strictObject({
    document: named,
    section: text.optional().describe('The place in the paper.'),
    page: z.int().optional().describe('The page of the paper.'),
  })
  .describe('The paper, and the place in it.');

const target = z
  .strictObject({ label: text.optional().describe('What is due then.'), date: partialDate })
  .describe('When something is to be finished.');

const funding = z
  .strictObject({
    amount: money,
    fund: named.optional().describe('The fund that pays.'),
    words: text.optional().describe('What the paper says of the money.'),
  })
  .describe('The money agreed.');

const report = z
  .strictObject({
    date: partialDate,
    points: z.array(text).describe('What was done or found.'),
    issues: z.array(text).describe('Difficulties.'),
    nextSteps: z.array(text).describe('What was to come next.'),
    status: z
      .strictObject({
        written: text.describe('The status in the words of the paper.'),
        state,
        carriedForward: text.optional().describe('Where the work goes on.'),
      })
      .optional()
      .describe('The status that the paper gives.'),
    changed: text.optional().describe('Why dates or money changed, as far as the paper says.'),
    source: cited,
  })
  .describe('What one paper said.');

/** A promise as it stood. */
export const promiseSnapshot = z
  .strictObject({
    id: name,
    title: text.describe('The promise in plain words.'),
    summary: text.describe('The promise in a sentence.'),
    strategy: id.describe('The strategy that makes it.'),
    section: z.array(text).describe('The parts of the strategy above it, the highest first.'),
    order: z.int().describe('Its place in the paper.'),
    words: text.optional().describe('Its name in the newest paper that names it.'),
    made: z
      .strictObject({ document: named, date: partialDate })
      .describe('The oldest paper that it rests on, and its date.'),
    funding,
    targetStart: partialDate.describe('When the work was to start, as last reported.'),
    targets: z.array(target).describe('When it was to be finished, as last reported.'),
    firstTargets: z.array(target).describe('When it was to be finished, as first promised.'),
    leads: z.array(named).describe('Who does the work.'),
    partners: z.array(named).describe('Who helps.'),
    places: z.array(named).describe('The places that it is for.'),
    criteria: z
      .strictObject({
        because: absence.optional().describe('Why there are none.'),
        items: z
          .array(
            z.strictObject({
              text: text.describe('What success looks like.'),
              result: z.enum(['met', 'partly', 'not-met', 'no-evidence']).describe('What the papers show.'),
              evidence: text.optional().describe('What shows it.'),
            }),
          )
          .describe('The criteria, one by one.'),
      })
      .describe('How success was to be known.'),
    state,
    reports: z.array(report).describe('What papers said, oldest first.'),
    became: z
      .array(
        z.strictObject({
          how: z
            .enum([
              'merged',
              'split',
              'superseded',
              'carried-forward',
              'completed',
              'dropped',
              'not-mentioned',
            ])
            .describe('What became of it.'),
          into: z.array(named).describe('The promises that it lived on in.'),
          plan: named.optional().describe('The plan that went on with it.'),
          note: text.optional().describe('The reason, or how we know.'),
          source: cited,
        }),
      )
      .describe('What became of it in later papers.'),
  })
  .describe('A promise as it stood.');

const fundSnapshot = z
  .strictObject({
    id: name,
    title: text.describe('The name of the fund.'),
    budget: money,
    paidFrom: named.optional().describe('The larger fund.'),
    phases: z
      .array(
        z.strictObject({
          name: text.describe('The name of the round.'),
          bids: z
            .strictObject({ count: z.int().describe('How many.'), amount: money, asOf: partialDate })
            .optional()
            .describe('The bids known then.'),
          awards: z
            .strictObject({ count: z.int().describe('How many.'), amount: money, asOf: partialDate })
            .optional()
            .describe('The awards known then.'),
          paid: z
            .strictObject({ amount: money, asOf: partialDate })
            .optional()
            .describe('What had been paid then.'),
        }),
      )
      .describe('Its rounds.'),
  })
  .describe('A fund as it stood.');

const measureSnapshot = z
  .strictObject({
    id: name,
    title: text.describe('The name of the measure.'),
    strategy: id.describe('The strategy that set it.'),
    baseline: z
      .strictObject({ value: z.number().describe('The figure.'), date: partialDate })
      .describe('The start.'),
    target: z
      .strictObject({ value: z.number().describe('The figure.'), date: partialDate })
      .describe('The goal.'),
    readings: z
      .array(
        z.strictObject({
          date: partialDate,
          value: z.number().optional().describe('The figure; left out where it is held back or missing.'),
          provisional: z.boolean().optional().describe('Whether it could still change.'),
        }),
      )
      .describe('The figures since.'),
  })
  .describe('A measure as it stood.');

/** What the site said of every promise, fund and measure, up to one day. */
export const snapshot = z
  .strictObject({
    version: z.literal(1).describe('The version of this form.'),
    title: text.describe('What it is.'),
    council: text.describe('The name of the council.'),
    asOf: day.describe('The last day that counts. What is dated later is not in it.'),
    strategies: z
      .array(
        z.strictObject({
          id: name,
          title: text.describe('Its name.'),
          standing: text.describe('Whether it was agreed.'),
        }),
      )
      .describe('The strategies known then.'),
    promises: z
      .array(promiseSnapshot)
      .describe('The promises known then, by strategy, in the order of the papers.'),
    funds: z.array(fundSnapshot).describe('The funds known then.'),
    measures: z.array(measureSnapshot).describe('The measures known then.'),
  })
  .describe('What was known up to one day. Written by `npm run freeze`, never by hand, and never altered.');

/** A promise as it stood. */
export type PromiseSnapshot = z.infer<typeof promiseSnapshot>;
/** What was known up to one day. */
export type Snapshot = z.infer<typeof snapshot>;

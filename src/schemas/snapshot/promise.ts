import { z } from 'zod';
import { money } from '../fields/money.ts';
import { absence, partialDate } from '../fields/partial-date.ts';
import { id } from '../fields/reference.ts';
import { state } from '../fields/state.ts';
import { cited, name, named, target, text } from './parts.ts';

const funding = z
  .strictObject({
    amount: money,
    fund: named.optional().describe('The fund that pays.'),
    words: text.optional().describe('What the paper says of the money.'),
  })
  .describe('The money agreed.');

const partner = named
  .extend({ role: text.optional().describe('What it does, as far as the papers say.') })
  .describe('A partner by its id, and its name then.');

const revised = z
  .strictObject({
    targetStart: partialDate.optional().describe('When the work was to start from then on.'),
    targets: z.array(target).optional().describe('When it was to be finished from then on.'),
    funding: funding.optional().describe('The money from then on.'),
  })
  .describe('What this paper gave otherwise than before.');

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
        note: text.optional().describe('Why this site read the words as this state.'),
      })
      .optional()
      .describe('The status that the paper gives.'),
    revised: revised.optional(),
    changed: text.optional().describe('Why dates or money changed, as far as the paper says.'),
    source: cited,
  })
  .describe('What one paper said.');

const criterion = z.strictObject({
  text: text.describe('What success looks like.'),
  result: z.enum(['met', 'partly', 'not-met', 'no-evidence']).describe('What the papers show.'),
  evidence: text.optional().describe('What shows it.'),
  date: partialDate.optional().describe('The date of what shows it.'),
  source: cited.optional(),
});

const end = z.strictObject({
  how: z
    .enum(['merged', 'split', 'superseded', 'carried-forward', 'completed', 'dropped', 'not-mentioned'])
    .describe('What became of it.'),
  into: z.array(named).describe('The promises that it lived on in.'),
  plan: named.optional().describe('The plan that went on with it.'),
  note: text.optional().describe('The reason, or how we know.'),
  source: cited,
});

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
      .describe('The oldest paper that lists it as a promise of its strategy, and the date of the paper.'),
    sources: z.array(cited).optional().describe('The papers that it rests on, and the places in them.'),
    funding,
    firstFunding: funding.optional().describe('The money as first promised, where it has changed since.'),
    targetStart: partialDate.describe('When the work was to start, as last reported.'),
    firstStart: partialDate
      .optional()
      .describe('When it was to start as first promised, where that has changed since.'),
    targets: z.array(target).describe('When it was to be finished, as last reported.'),
    firstTargets: z.array(target).describe('When it was to be finished, as first promised.'),
    leads: z.array(named).describe('Who does the work.'),
    partners: z.array(partner).describe('Who helps.'),
    places: z.array(named).describe('The places that it is for.'),
    criteria: z
      .strictObject({
        because: absence.optional().describe('Why there are none.'),
        items: z.array(criterion).describe('The criteria, one by one.'),
      })
      .describe('How success was to be known.'),
    state,
    reports: z.array(report).describe('What papers said, oldest first.'),
    became: z.array(end).describe('What became of it in later papers.'),
  })
  .describe('A promise as it stood.');

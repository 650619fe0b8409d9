import { z } from 'zod';
import { link } from './fields/link.ts';
import { money } from './fields/money.ts';
import { partialDate } from './fields/partial-date.ts';
import { reference } from './fields/reference.ts';
import { source, sources } from './fields/source.ts';
import { line, prose, summary, title } from './fields/text.ts';
import { appearance } from './fields/visibility.ts';

const count = z.int().min(0);

/** A round of a fund: bids come in, awards go out. */
export const phase = z
  .strictObject({
    name: line(60).meta({ description: 'What the round is called.', examples: ['First phase'] }),
    opens: partialDate.describe('When it opened or was to open.'),
    closes: partialDate.describe('When it closed or was to close.'),
    budget: money.optional().describe('What was set aside for this round, where the paper says so.'),
    apply: z
      .strictObject({
        how: prose(400).describe('How to apply, in a sentence or two.'),
        link: link.optional().describe('The page with the form or the rules.'),
        contact: reference('contact-points').optional().describe('Whom to ask before one applies.'),
      })
      .optional()
      .describe('How to apply, as long as somebody can. Leave it out where no paper says.'),
    bids: z
      .strictObject({
        count: count.describe('How many bids.'),
        amount: money.describe('What they came to.'),
        asOf: partialDate.describe('The date of the count.'),
        source,
      })
      .optional()
      .describe('The bids known so far.'),
    awards: z
      .strictObject({
        count: count.describe('How many awards in all.'),
        amount: money.describe('What they came to in all.'),
        asOf: partialDate.describe('The date of the count.'),
        named: z
          .array(
            z.strictObject({
              organisation: reference('organisations'),
              amount: money,
              purpose: prose(300).optional().describe('What the money was for, as far as the paper says.'),
              action: reference('actions').optional().describe('The promise that it helps with.'),
            }),
          )
          .describe('The recipients that the paper names. The site shows the rest as not named.'),
        purposes: prose(400).optional().describe('What the money was for, as far as the paper says.'),
        source,
      })
      .optional()
      .describe('The awards known so far.'),
    paid: z
      .strictObject({
        amount: money.describe('What had been paid out of the awards.'),
        asOf: partialDate.describe('The date of the count.'),
        source,
      })
      .optional()
      .describe('What was really paid. Leave it out where no paper says.'),
    notes: z
      .array(prose(500))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps, figures that disagree.'),
    source: source
      .optional()
      .describe('The paper that names the round, where a later one than the first names it first.'),
  })
  .describe('A round of a fund.');

/** A fund: money set aside, and what became of it. */
export const fund = z
  .strictObject({
    title,
    summary,
    holder: reference('organisations').optional().describe('The body that holds the money.'),
    budget: money.describe('What the fund had in all.'),
    paidFrom: reference('funds').optional().describe('The larger fund that it was taken from.'),
    action: reference('actions')
      .optional()
      .describe('The promise that set it up: its agreed funding and this budget are the same money.'),
    target: z
      .strictObject({ count: count.describe('How many.'), of: line(80).describe('Of what.'), source })
      .optional()
      .describe('What the fund was to bring about, as a number.'),
    start: partialDate.describe('When it was to start.'),
    end: partialDate.describe('When it was to end.'),
    phases: z.array(phase).describe('Its rounds, oldest first.'),
    notes: z
      .array(prose(500))
      .optional()
      .describe('What a reader must know, one thing each: misprints, gaps, figures that disagree.'),
    sources,
    ...appearance,
  })
  .describe('A fund.');

/** A round of a fund. */
export type Phase = z.infer<typeof phase>;
/** A fund. */
export type Fund = z.infer<typeof fund>;

import { z } from 'zod';
import { money } from '../fields/money.ts';
import { partialDate } from '../fields/partial-date.ts';
import { cited, name, named, text } from './parts.ts';

const count = z.int().describe('How many.');
const source = cited.optional();

const bids = z.strictObject({ count, amount: money, asOf: partialDate, source });
const awards = z.strictObject({
  count,
  amount: money,
  asOf: partialDate,
  named: z
    .array(z.strictObject({ organisation: named, amount: money }))
    .optional()
    .describe('The recipients that the papers had named.'),
  source,
});
const paid = z.strictObject({ amount: money, asOf: partialDate, source });

/** A fund as it stood. */
export const fundSnapshot = z
  .strictObject({
    id: name,
    title: text.describe('The name of the fund.'),
    budget: money,
    paidFrom: named.optional().describe('The larger fund.'),
    start: partialDate.optional().describe('When it was to start.'),
    end: partialDate.optional().describe('When it was to end.'),
    phases: z
      .array(
        z.strictObject({
          name: text.describe('The name of the round.'),
          opens: partialDate.optional().describe('When it opened or was to open.'),
          closes: partialDate.optional().describe('When it closed or was to close.'),
          budget: money.optional().describe('What was set aside for it.'),
          bids: bids.optional().describe('The bids known then.'),
          awards: awards.optional().describe('The awards known then.'),
          paid: paid.optional().describe('What had been paid then.'),
        }),
      )
      .describe('Its rounds.'),
  })
  .describe('A fund as it stood.');

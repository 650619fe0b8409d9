import { z } from 'zod';
import { money } from './money.ts';
import { partialDate } from './partial-date.ts';
import { reference } from './reference.ts';
import { line, prose } from './text.ts';

/** When something is to be finished; several have a label each. */
export const targets = z
  .array(
    z.strictObject({
      label: line(80)
        .optional()
        .meta({ description: 'What is due then, where there are several.', examples: ['Park Wood'] }),
      date: partialDate,
    }),
  )
  .min(1);

/** The money agreed for something. */
export const agreedFunding = z.strictObject({
  amount: money,
  fund: reference('funds').optional().describe('The fund that pays.'),
  words: prose(300).optional().describe('What the paper says of the money, where that is no amount.'),
});

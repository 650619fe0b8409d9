import { z } from 'zod';
import { day } from './fields/partial-date.ts';
import { fundSnapshot } from './snapshot/fund.ts';
import { measureSnapshot } from './snapshot/measure.ts';
import { name, text } from './snapshot/parts.ts';
import { promiseSnapshot } from './snapshot/promise.ts';

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
/** A fund as it stood. */
export type FundSnapshot = z.infer<typeof fundSnapshot>;
/** A measure as it stood. */
export type MeasureSnapshot = z.infer<typeof measureSnapshot>;
/** What was known up to one day. */
export type Snapshot = z.infer<typeof snapshot>;

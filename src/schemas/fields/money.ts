import { z } from 'zod';
import { absence } from './partial-date.ts';
import { line } from './text.ts';

const written = line(80).meta({
  description: 'The amount in the words of the paper, with the breaks of its table mended.',
  examples: ['£150,000', 'n/a'],
});

/** An amount of money: whole pence, or the reason why there is none. Never 0 for "not known". */
export const money = z
  .discriminatedUnion(
    'basis',
    [
      z.strictObject({
        basis: z.literal('stated'),
        written,
        pence: z
          .int('is not a whole number of pence')
          .min(0, 'is below zero')
          .max(1e13, 'is more than £100 billion')
          .meta({
            description: 'The amount in whole pence: £150,000 is 15000000. Digits alone, no £ and no comma.',
            examples: [15000000],
          }),
      }),
      z.strictObject({ basis: z.literal('not-applicable'), written }),
      z.strictObject({ basis: z.literal('not-stated'), because: absence }),
      z.strictObject({ basis: z.literal('existing-budgets'), written }),
    ],
    { error: 'must say its basis: stated, not-applicable, not-stated or existing-budgets' },
  )
  .meta({
    description:
      'An amount. basis is stated (with pence), not-applicable (the paper says n/a), not-stated (the paper does not say) or existing-budgets (the paper says that no new money is needed).',
    examples: [{ basis: 'stated', written: '£25,000', pence: 2500000 }],
  });

/** An amount in whole pence, or the reason why there is none. */
export type Money = z.infer<typeof money>;

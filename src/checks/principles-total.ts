import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** An agreement has no more principles than it has. */
export const principlesTotal: Rule = {
  name: 'principles-total',
  description: 'An agreement describes no more principles than the papers say it has.',
  check: (content) =>
    content.agreements.flatMap(({ file, data: { principles } }): Found[] =>
      !principles || principles.described.length <= principles.total
        ? []
        : [
            {
              file,
              path: ['principles', 'total'],
              problem: `is less than the principles that are described, ${principles.described.length}`,
              found: show(principles.total),
              expected: 'all principles of the agreement, described here or not',
              example: show(principles.described.length),
            },
          ],
    ),
};

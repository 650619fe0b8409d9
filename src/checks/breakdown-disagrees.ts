import { accountOfBreakdown, disagrees } from '../domain/breakdown.ts';
import { verdictWords, workedWords } from '../domain/breakdown-words.ts';
import type { Breakdown } from '../schemas/breakdown.ts';
import type { Found, Rule } from './rule.ts';

/** Figures that disagree are kept, and the page says so. */
export const breakdownDisagrees: Rule = {
  name: 'breakdown-disagrees',
  description:
    'Where the parts of a number come to more than the whole, or a share is not what the numbers give, “disagreement” says so; nowhere else.',
  check: (content) =>
    content.breakdowns.flatMap(({ file, data }): Found[] => {
      const isSaid = data.disagreement !== undefined;
      const account = accountOfBreakdown(data);
      // Of numbers that are not all there, or of several units, nobody can say that they agree.
      if (disagrees(account) === isSaid || (isSaid && account.verdict === 'unknown')) return [];
      return isSaid
        ? [
            {
              file,
              path: ['disagreement'],
              problem: 'is said of figures that agree',
              found: foundWords(data),
              expected: 'no such line, or other figures',
            },
          ]
        : [
            {
              file,
              path: ['parts'],
              problem: 'disagree with one another, and the file does not say so',
              found: foundWords(data),
              expected: 'a “disagreement” that tells readers how, or other figures',
              example: '"disagreement": "The parts come to 20. The whole is 18. Both stay as written."',
            },
          ];
    }),
};

function foundWords(data: Breakdown): string {
  const account = accountOfBreakdown(data);
  const shares = account.parts.flatMap(({ part, workedShare, shareDiffers }) =>
    shareDiffers && workedShare !== undefined
      ? [
          `${part.label}: ${part.statedShare ?? 0}% in the paper, ${workedWords({ value: workedShare, exactness: 'exact' }, 'percent')} by its numbers`,
        ]
      : [],
  );
  return shares.length > 0 ? shares.join('; ') : verdictWords(data, account);
}

import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

const percentages = /(\d+(?:\.\d+)?)\s?(?:%|per\s?cent)/gi;

/** The words of a share and its percent say the same. */
export const shareWritten: Rule = {
  name: 'share-written',
  description: 'The words of a share and its percent say the same.',
  check: ({ policies }) =>
    policies.flatMap(({ file, data: { share } }): Found[] => {
      if (!share) return [];
      const said = [...share.written.matchAll(percentages)].map(([, digits]) => Number(digits));
      const [first] = said;
      if (said.includes(share.percent)) return [];
      return [
        first === undefined
          ? {
              file,
              path: ['share', 'written'],
              problem: 'says no percent',
              found: show(share.written),
              expected: `the words of the paper with their number, ${share.percent}%`,
              example: show(`about ${share.percent}%`),
            }
          : {
              file,
              path: ['share', 'percent'],
              problem: `is ${share.percent}, but the words say ${said.join(' and ')}`,
              found: String(share.percent),
              expected: 'the number of the words',
              example: String(first),
            },
      ];
    }),
};

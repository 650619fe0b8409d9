import type { Found, Rule } from './rule.ts';

/** Actions, and measures, are counted from 1 through their strategy. */
export const orderUnique: Rule = {
  name: 'order-unique',
  description:
    'The actions of a strategy, and its measures, are counted from 1 on without a gap and without twins.',
  check(content) {
    const findings: Found[] = [];
    for (const kind of ['actions', 'measures'] as const) {
      // A file that is not valid may well hold the number that seems to be missing.
      const isComplete = content.ids[kind].length === content[kind].length;
      const sorted = [...content[kind]].sort((a, b) => a.data.order - b.data.order);
      for (const strategy of new Set(sorted.map(({ data }) => data.strategy))) {
        const entries = sorted.filter(({ data }) => data.strategy === strategy);
        for (const [at, { file, data }] of entries.entries()) {
          const before = entries[at - 1];
          const next = (before?.data.order ?? 0) + 1;
          const found = String(data.order);
          if (before?.data.order === data.order)
            findings.push({
              file,
              path: ['order'],
              problem: `is the number of ${before.file} too`,
              found,
              expected: `a number of its own among the ${kind} of ${strategy}`,
            });
          else if (isComplete && data.order !== next)
            findings.push({
              file,
              path: ['order'],
              problem: `leaves a gap: no entry of ${kind}/ for ${strategy} has the number ${next}`,
              found,
              expected: `1 to ${entries.length}, each once`,
              example: String(next),
            });
        }
      }
    }
    return findings;
  },
};

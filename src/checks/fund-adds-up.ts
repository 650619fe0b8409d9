import { fundSums } from '../domain/fund.ts';
import { poundsOf } from '../domain/words.ts';
import { penceOf, working } from './pence.ts';
import type { Found, Rule } from './rule.ts';

/** A fund gives no more than it has. */
export const fundAddsUp: Rule = {
  name: 'fund-adds-up',
  description: 'The awards of a fund, each round and all rounds together, are no more than its budget.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.funds) {
      const { budget, awarded = 0 } = fundSums(data);
      if (budget === undefined) continue;
      const add = (path: (string | number)[], problem: string, found: string) =>
        findings.push({
          file,
          path,
          problem,
          found,
          expected: `at most the budget of the fund, ${poundsOf(budget)}`,
        });
      const rounds = data.phases.map(({ awards }) => (awards ? penceOf(awards.amount) : []));
      for (const [at, [pence = 0]] of rounds.entries())
        if (pence > budget)
          add(['phases', at, 'awards', 'amount'], 'is more than the fund has', poundsOf(pence));
      if (awarded > budget && !rounds.flat().some((pence) => pence > budget))
        add(['phases'], 'give more than the fund has', working(rounds.flat()));
    }
    return findings;
  },
};

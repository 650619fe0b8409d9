import { penceOf, phaseTakes, sumOf } from '../domain/fund.ts';
import { poundsOf } from '../domain/words.ts';
import { excess, working } from './pence.ts';
import type { Found, Rule } from './rule.ts';

/** A fund gives no more than it has, and no more than it set aside. */
export const fundAddsUp: Rule = {
  name: 'fund-adds-up',
  description:
    'The awards of each round are no more than was set aside for it, and all rounds are no more than the budget of the fund.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.funds) {
      const budget = penceOf(data.budget);
      const add = (path: (string | number)[], problem: string, found: string, expected: string) =>
        findings.push({ file, path, problem, found, expected });
      const ofFund = (most: number) => `at most the budget of the fund, ${poundsOf(most)}`;
      let isTold = false;
      for (const [at, { name, budget: setAside, awards }] of data.phases.entries()) {
        const [aside, given] = [penceOf(setAside), penceOf(awards?.amount)];
        if (aside !== undefined && given !== undefined && given > aside)
          add(
            ['phases', at, 'awards', 'amount'],
            'is more than was set aside for the round',
            excess(given, aside),
            `at most what was set aside for ${name}, ${poundsOf(aside)}`,
          );
        for (const [field, pence] of [['budget', aside] as const, ['awards', given] as const])
          if (budget !== undefined && pence !== undefined && pence > budget) {
            const path = field === 'budget' ? [field] : [field, 'amount'];
            add(['phases', at, ...path], 'is more than the fund has', excess(pence, budget), ofFund(budget));
            isTold = true;
          }
      }
      const taken = data.phases.flatMap((phase) => phaseTakes(phase) ?? []);
      const names = data.phases
        .filter((phase) => phaseTakes(phase) !== undefined)
        .map(({ budget: setAside }) => (penceOf(setAside) === undefined ? 'awarded' : 'set aside'));
      if (budget !== undefined && !isTold && sumOf(taken) > budget)
        add(['phases'], 'give more than the fund has', working(taken, names), ofFund(budget));
    }
    return findings;
  },
};

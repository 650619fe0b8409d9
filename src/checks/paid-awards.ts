import { penceOf, sumOf } from '../domain/fund.ts';
import { poundsOf } from '../domain/words.ts';
import { excess, working } from './pence.ts';
import type { Found, Rule } from './rule.ts';

/** No more is paid out than was awarded. */
export const paidAwards: Rule = {
  name: 'paid-awards',
  description:
    'What was paid out is no more than the awards of the round, or the money that there was for them.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.funds) {
      const add = (path: (string | number)[], found: string, [name, most]: readonly [string, number]) =>
        findings.push({
          file,
          path,
          problem: `is more than ${name}`,
          found,
          expected: `at most ${name}, ${poundsOf(most)}`,
        });
      const budget = limit('the budget of the fund', penceOf(data.budget));
      const before = findings.length;
      for (const [at, phase] of data.phases.entries()) {
        const paid = penceOf(phase.paid?.amount);
        const most =
          limit('the awards of the round', penceOf(phase.awards?.amount)) ??
          limit('what was set aside for the round', penceOf(phase.budget)) ??
          budget;
        if (paid !== undefined && most && paid > most[1])
          add(['phases', at, 'paid', 'amount'], excess(paid, most[1]), most);
      }
      const all = data.phases.flatMap(({ paid }) => penceOf(paid?.amount) ?? []);
      if (budget && findings.length === before && sumOf(all) > budget[1])
        add(['phases'], working(all), budget);
    }
    return findings;
  },
};

function limit(name: string, pence: number | undefined): readonly [string, number] | undefined {
  return pence === undefined ? undefined : [name, pence];
}

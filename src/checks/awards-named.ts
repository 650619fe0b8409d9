import { penceOf, sumOf } from '../domain/fund.ts';
import { poundsOf } from '../domain/words.ts';
import { working } from './pence.ts';
import type { Found, Rule } from './rule.ts';

/** The awards that a round names are a part of all its awards. */
export const awardsNamed: Rule = {
  name: 'awards-named',
  description:
    'The awards that are named are no more, in number and in pounds, than all awards of their round; where all are named with their amounts, they are the same.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.funds)
      for (const [at, { awards, budget }] of data.phases.entries()) {
        if (!awards) continue;
        const add = (problem: string, found: string, expected: string) =>
          findings.push({ file, path: ['phases', at, 'awards', 'named'], problem, found, expected });
        const named = awards.named.flatMap(({ amount }) => penceOf(amount) ?? []);
        const total = penceOf(awards.amount);
        const most = total ?? penceOf(budget) ?? penceOf(data.budget);
        if (most !== undefined && sumOf(named) > most)
          add('add up to more than all awards of the round', working(named), `at most ${poundsOf(most)}`);
        if (awards.named.length > awards.count)
          add(
            'are more than all awards of the round',
            String(awards.named.length),
            `at most ${awards.count}`,
          );
        const isComplete = named.length === awards.named.length && named.length === awards.count;
        if (isComplete && total !== undefined && sumOf(named) < total)
          add(
            'are all awards of the round, and add up to less than these',
            `${working(named)}, which is ${poundsOf(total - sumOf(named))} short`,
            poundsOf(total),
          );
      }
    return findings;
  },
};

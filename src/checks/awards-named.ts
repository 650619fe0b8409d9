import { poundsOf } from '../domain/words.ts';
import { penceOf, sumOf, working } from './pence.ts';
import type { Found, Rule } from './rule.ts';

/** The awards that a round names are a part of all its awards. */
export const awardsNamed: Rule = {
  name: 'awards-named',
  description:
    'The awards that are named are no more, in number and in pounds, than all awards of their round.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.funds)
      for (const [at, { awards }] of data.phases.entries()) {
        if (!awards) continue;
        const add = (problem: string, found: string, expected: string) =>
          findings.push({ file, path: ['phases', at, 'awards', 'named'], problem, found, expected });
        const named = awards.named.flatMap(({ amount }) => penceOf(amount));
        const [most] = [...penceOf(awards.amount), ...penceOf(data.budget)];
        if (most !== undefined && sumOf(named) > most)
          add('add up to more than all awards of the round', working(named), `at most ${poundsOf(most)}`);
        if (awards.named.length > awards.count)
          add(
            'are more than all awards of the round',
            String(awards.named.length),
            `at most ${awards.count}`,
          );
      }
    return findings;
  },
};

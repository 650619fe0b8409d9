import { paidParts, partTakes, penceOf, phaseTakes, sumOf } from '../domain/fund.ts';
import { poundsOf } from '../domain/words.ts';
import { working } from './pence.ts';
import type { Found, Rule } from './rule.ts';

/** A fund covers its rounds, the smaller funds and the actions that it pays for. */
export const fundCovers: Rule = {
  name: 'fund-covers',
  description:
    'What is paid from a fund, in its rounds, to smaller funds and for actions, is no more than its budget. Money that a later paper changed counts as it is now.',
  check(content) {
    const findings: Found[] = [];
    for (const { id, file, data } of content.funds) {
      const budget = penceOf(data.budget);
      const parts = paidParts(content, id).map((part) => ({
        pence: partTakes(content, part),
        from: [part.action, part.fund].flatMap((entry) => entry?.file ?? []).join(', '),
      }));
      // Rounds that alone are too much are told by fund-adds-up.
      if (budget === undefined || parts.length === 0) continue;
      const rounds = data.phases.map((phase) => ({ pence: phaseTakes(phase), from: phase.name }));
      const all = [...parts, ...rounds].flatMap(({ pence, from }) =>
        pence === undefined ? [] : [{ pence, from }],
      );
      const amounts = all.map(({ pence }) => pence);
      if (sumOf(amounts) <= budget) continue;
      const sum = working(
        amounts,
        all.map(({ from }) => from),
      );
      findings.push({
        file,
        path: ['budget'],
        problem: 'is less than what is paid from the fund',
        found: poundsOf(budget),
        expected: `at least ${sum}`,
      });
    }
    return findings;
  },
};

import { poundsOf } from '../domain/words.ts';
import { penceOf, sumOf, working } from './pence.ts';
import type { Found, Rule } from './rule.ts';

/** A fund covers the smaller funds and the actions that it pays for. */
export const fundCovers: Rule = {
  name: 'fund-covers',
  description: 'What is paid from a fund, to smaller funds and for actions, is no more than its budget.',
  check(content) {
    const findings: Found[] = [];
    for (const { id, file, data } of content.funds) {
      const [budget] = penceOf(data.budget);
      const funds = content.funds
        .filter((fund) => fund.data.paidFrom === id)
        .flatMap((fund) => penceOf(fund.data.budget).map((pence) => ({ pence, from: fund.file })));
      const actions = content.actions
        .filter((action) => action.data.agreedFunding.fund === id)
        .flatMap((action) =>
          penceOf(action.data.agreedFunding.amount).map((pence) => ({ pence, from: action.file })),
        );
      // A promise to set up a fund and the fund itself are one amount: £150,000 in both is counted once.
      for (const { pence } of funds) {
        const twin = actions.findIndex((action) => action.pence === pence);
        if (twin >= 0) actions.splice(twin, 1);
      }
      const parts = [...funds, ...actions];
      const amounts = parts.map(({ pence }) => pence);
      if (budget === undefined || sumOf(amounts) <= budget) continue;
      findings.push({
        file,
        path: ['budget'],
        problem: 'is less than what is paid from the fund',
        found: poundsOf(budget),
        expected: `at least ${working(
          amounts,
          parts.map(({ from }) => from),
        )}`,
      });
    }
    return findings;
  },
};

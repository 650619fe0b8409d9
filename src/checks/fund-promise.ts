import { penceOf } from '../domain/fund.ts';
import { currentTerms } from '../domain/terms.ts';
import { poundsOf } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** A fund and the promise that set it up are the same money, from the same larger fund. */
export const fundPromise: Rule = {
  name: 'fund-promise',
  description:
    'A fund has the money of the promise that set it up, as it is now, from the same larger fund. A promise sets up one fund.',
  check(content) {
    const findings: Found[] = [];
    for (const { id, file, data } of content.funds) {
      const action = content.actions.find((one) => one.id === data.action);
      if (!action) continue;
      const { amount, fund } = currentTerms(action.data).agreedFunding;
      const [agreed, budget] = [penceOf(amount), penceOf(data.budget)];
      if (agreed !== undefined && budget !== undefined && agreed !== budget)
        findings.push({
          file,
          path: ['budget'],
          problem: 'is not the money of the promise that set the fund up',
          found: poundsOf(budget),
          expected: `${poundsOf(agreed)}, as ${action.file} has it now: ${difference(budget, agreed)}`,
        });
      // A name that leads nowhere is told by reference-exists.
      if (
        fund !== data.paidFrom &&
        [fund, data.paidFrom].every((one) => !one || content.ids.funds.includes(one))
      )
        findings.push({
          file,
          path: [data.paidFrom === undefined ? 'action' : 'paidFrom'],
          problem: 'does not agree with the promise that set the fund up',
          found: data.paidFrom ?? 'no paidFrom',
          expected: fund
            ? `"paidFrom": "${fund}", the fund that pays for it in ${action.file}`
            : `the same as in ${action.file}, which names no fund that pays`,
        });
      const first = content.funds.find((other) => other.data.action === data.action);
      if (first && first.id !== id)
        findings.push({
          file,
          path: ['action'],
          problem: 'names a promise that set up another fund',
          found: data.action ?? '',
          expected: `a promise of its own; ${first.file} names this one, and money is counted once`,
        });
    }
    return findings;
  },
};

function difference(budget: number, agreed: number): string {
  const [more, less] = [Math.max(budget, agreed), Math.min(budget, agreed)];
  return `${poundsOf(more)} − ${poundsOf(less)} = ${poundsOf(more - less)} apart`;
}

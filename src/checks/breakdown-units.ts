import type { Breakdown } from '../schemas/breakdown.ts';
import type { Found, Rule } from './rule.ts';

type Unit = Breakdown['whole']['amount']['unit'];

const unitWords: Record<Unit, string> = {
  count: 'a count',
  money: 'an amount of money',
  percent: 'a share in percent',
};

/** A part can be taken off its whole: both are counted in one unit, or the part is a share. */
export const breakdownUnits: Rule = {
  name: 'breakdown-units',
  description: 'A part of a number is counted in the unit of the whole, or is a share of it in percent.',
  check: (content) =>
    content.breakdowns.flatMap(({ file, data: { whole, parts } }) =>
      parts.flatMap(({ amount }, at): Found[] => {
        const { unit } = whole.amount;
        if (amount.unit === unit || amount.unit === 'percent') return [];
        return [
          {
            file,
            path: ['parts', at, 'amount', 'unit'],
            problem: `is no part of the whole, which is ${unitWords[unit]}`,
            found: amount.unit,
            expected: unit === 'percent' ? 'percent' : `${unit} or percent`,
          },
        ];
      }),
    ),
};

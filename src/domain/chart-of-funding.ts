import type { ActionView } from './action.ts';
import { addressOf } from './address.ts';
import type { Chart, ChartRow } from './chart.ts';
import { penceOf } from './fund.ts';
import { countWords, listWords, moneyWords, numberWords, poundsOf } from './words.ts';

type Funded = Pick<ActionView, 'id' | 'data' | 'terms'>;

/** The funding agreed for each promise as it stands now, the largest amount first; what has no amount comes last and says why. */
export function chartOfFundingByAction(id: string, title: string, actions: readonly Funded[]): Chart {
  const rows = actions.map(({ id: action, data, terms }): ChartRow => {
    const { amount } = terms.agreedFunding;
    return {
      name: data.title,
      path: addressOf('actions', action),
      values: [penceOf(amount)],
      absence: moneyWords(amount),
    };
  });
  return {
    id,
    title,
    sentence: fundingSentence(actions),
    rowsAre: 'Promise',
    format: 'pounds',
    series: [{ name: 'Agreed funding' }],
    rows: largestFirst(rows),
  };
}

/** How much is agreed for how many promises, and why the others have no amount. */
function fundingSentence(actions: readonly Funded[]): string {
  const amounts = actions.map(({ terms }) => terms.agreedFunding.amount);
  const stated = amounts.flatMap((amount) => penceOf(amount) ?? []);
  const reasons = new Map<string, number>();
  for (const amount of amounts)
    if (amount.basis !== 'stated')
      reasons.set(moneyWords(amount), (reasons.get(moneyWords(amount)) ?? 0) + 1);
  const others = [...reasons]
    .sort(([, a], [, b]) => b - a)
    .map(([words, count]) => `${words} for ${numberWords(count)}`);
  if (stated.length === 0) {
    const none = `No amount is stated for ${actions.length === 1 ? 'the one promise' : `any of the ${numberWords(actions.length)} promises`} here`;
    return others.length > 0 ? `${none}: the funding is ${listWords(others)}.` : `${none}.`;
  }
  const sum = poundsOf(stated.reduce((left, right) => left + right, 0));
  const first = `${sum} is agreed for ${numberWords(stated.length)} of ${countWords(actions.length, 'promise')}.`;
  return others.length > 0 ? `${first} The rest: ${listWords(others)}.` : first;
}

function largestFirst(rows: readonly ChartRow[]): ChartRow[] {
  return rows.toSorted((a, b) => (b.values[0] ?? -1) - (a.values[0] ?? -1));
}

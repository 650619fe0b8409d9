import type { Money } from '../schemas/fields/money.ts';
import type { Entry } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import { addressOf } from './address.ts';
import type { Chart, ChartRow } from './chart.ts';
import { countWords, listWords, moneyWords, numberWords, poundsOf } from './words.ts';

type Funded = Pick<ActionView, 'id' | 'data'>;

/** Agreed funding of each promise, the largest amount first; what has no amount comes last and says why. */
export function chartOfFundingByAction(id: string, title: string, actions: readonly Funded[]): Chart {
  const rows = actions.map(({ id: action, data }): ChartRow => {
    const { amount } = data.agreedFunding;
    return {
      name: data.title,
      path: addressOf('actions', action),
      values: [penceOf(amount)],
      absence: moneyWords(amount),
    };
  });
  return { ...chartOfFunding(id, title, actions), rowsAre: 'Promise', rows: largestFirst(rows) };
}

/**
 * Agreed funding added up by the fund that pays, the largest sum first. Promises without an amount are in the sentence.
 * @throws where an action names a fund that is not there; the checks refuse that
 */
export function chartOfFundingByFund(
  id: string,
  title: string,
  actions: readonly Funded[],
  funds: readonly Entry<'funds'>[],
): Chart {
  const sums = new Map<string | undefined, number>();
  for (const { data } of actions) {
    const pence = penceOf(data.agreedFunding.amount);
    if (pence === undefined) continue;
    const { fund } = data.agreedFunding;
    sums.set(fund, (sums.get(fund) ?? 0) + pence);
  }
  const rows = [...sums].map(([fund, pence]): ChartRow => {
    if (fund === undefined) return { name: 'No fund named', values: [pence] };
    const entry = funds.find((candidate) => candidate.id === fund);
    if (!entry) throw new Error(`no fund ${fund}`);
    return { name: entry.data.title, path: addressOf('funds', fund), values: [pence] };
  });
  return { ...chartOfFunding(id, title, actions), rowsAre: 'Fund that pays', rows: largestFirst(rows) };
}

/** How much is agreed for how many promises, and why the others have no amount. */
function fundingSentence(actions: readonly Funded[]): string {
  const amounts = actions.map(({ data }) => data.agreedFunding.amount);
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

function chartOfFunding(
  id: string,
  title: string,
  actions: readonly Funded[],
): Omit<Chart, 'rowsAre' | 'rows'> {
  return {
    id,
    title,
    sentence: fundingSentence(actions),
    format: 'pounds',
    series: [{ name: 'Agreed funding' }],
  };
}

function penceOf(money: Money): number | undefined {
  return money.basis === 'stated' ? money.pence : undefined;
}

function largestFirst(rows: readonly ChartRow[]): ChartRow[] {
  return rows.toSorted((a, b) => (b.values[0] ?? -1) - (a.values[0] ?? -1));
}

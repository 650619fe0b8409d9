import type { Fund } from '../schemas/fund.ts';
import type { Chart, ChartRow } from './chart.ts';
import { fundSums } from './fund.ts';
import { countWords, dateWords, listWords, moneyWords, poundsOf } from './words.ts';

/** What a fund had, what each phase gave, and what is left as far as the papers say. */
export function chartOfFund(id: string, fund: Fund): Chart {
  const { budget, notAwarded } = fundSums(fund);
  const rows: ChartRow[] = [
    { name: 'Budget', values: [budget], absence: moneyWords(fund.budget) },
    ...fund.phases.map(({ name, awards }) => ({
      name: `${name}, awarded${awards && 'iso' in awards.asOf ? ` by ${dateWords(awards.asOf)}` : ''}`,
      values: [awards?.amount.basis === 'stated' ? awards.amount.pence : undefined],
      absence: awards ? moneyWords(awards.amount) : 'not stated',
    })),
  ];
  if (notAwarded !== undefined && notAwarded >= 0)
    rows.push({ name: 'Not awarded, as far as the papers say', values: [notAwarded] });
  return {
    id,
    title: 'Awards against the budget',
    sentence: fundSentence(fund),
    rowsAre: 'Part of the fund',
    format: 'pounds',
    series: [{ name: 'Amount' }],
    rows,
  };
}

/** What became of a fund, in figures; what no paper states is said. */
function fundSentence(fund: Fund): string {
  const { budget, awarded, notAwarded } = fundSums(fund);
  const grants = fund.phases.reduce((sum, { awards }) => sum + (awards?.count ?? 0), 0);
  const silent = fund.phases
    .filter(({ awards }) => awards?.amount.basis !== 'stated')
    .map(({ name }) => name);
  const inGrants = grants > 0 ? ` in ${countWords(grants, 'award')}` : '';
  const sentences: string[] = [];
  if (awarded === undefined)
    sentences.push(
      budget === undefined
        ? 'The papers state neither what the fund had nor what it awarded.'
        : `The fund had ${poundsOf(budget)}. The papers do not state what it awarded.`,
    );
  else if (budget === undefined || notAwarded === undefined)
    sentences.push(
      `${poundsOf(awarded)} was given out${inGrants}. The papers do not state what the fund had.`,
    );
  else if (notAwarded < 0)
    sentences.push(
      `${poundsOf(awarded)} was given out${inGrants}, more than the budget of ${poundsOf(budget)}.`,
    );
  else
    sentences.push(
      `${poundsOf(awarded)} of ${poundsOf(budget)} was given out${inGrants}; ${poundsOf(notAwarded)} was not, as far as the papers say.`,
    );
  if (awarded !== undefined && silent.length > 0) sentences.push(`${listWords(silent)}: no amount stated.`);
  return sentences.join(' ');
}

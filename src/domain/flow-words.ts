import type { Content, Entry } from '../schemas/index.ts';
import { fundSums, paidParts, penceOf, sumOf, unnamedAwards } from './fund.ts';
import { countWords, listWords, numberWords, poundsOf } from './words.ts';

/** What the picture of a flow shows, in sentences: first the funds that pay, then the rounds of each, as far as the papers say. */
export function flowSentence(content: Content, funds: readonly Entry<'funds'>[]): string {
  return funds.flatMap((fund) => fundSentences(content, fund)).join(' ');
}

function fundSentences(content: Content, fund: Entry<'funds'>): string[] {
  const { id, data } = fund;
  const parts = paidParts(content, id);
  return [
    ...(parts.length > 0 ? [paidSentence(content, fund)] : []),
    ...(data.phases.length > 0 ? [awardedSentence(fund)] : []),
    ...parts.flatMap(({ fund: smaller }) => (smaller ? fundSentences(content, smaller) : [])),
  ];
}

function paidSentence(content: Content, { id, data }: Entry<'funds'>): string {
  const parts = paidParts(content, id);
  const promises = parts.filter(({ action }) => action).length;
  const to = listWords([
    ...(promises > 0 ? [countWords(promises, 'promise')] : []),
    ...(parts.length > promises ? [countWords(parts.length - promises, 'smaller fund')] : []),
  ]);
  const amounts = parts.flatMap(({ amount }) => penceOf(amount) ?? []);
  const silent = parts.length - amounts.length;
  const missing = silent > 0 ? ` (for ${numberWords(silent)} of them no amount is stated)` : '';
  const budget = penceOf(data.budget);
  const [sum, name] = [sumOf(amounts), data.title];
  if (amounts.length === 0) return `The papers do not say how much of the ${name} goes to ${to}.`;
  if (budget === undefined)
    return `${poundsOf(sum)} of the ${name} goes to ${to}${missing}; no paper says how much the fund had in all.`;
  return `${poundsOf(sum)} of the ${poundsOf(budget)} of the ${name} goes to ${to}${missing}.`;
}

function awardedSentence({ data }: Entry<'funds'>): string {
  const { budget, awarded, notAwarded } = fundSums(data);
  const count = sumOf(data.phases.map(({ awards }) => awards?.count ?? 0));
  const unnamed = sumOf(data.phases.map(unnamedAwards));
  if (awarded === undefined) return `The papers do not state what the ${data.title} awarded.`;
  const whole = budget === undefined ? '' : ` of the ${poundsOf(budget)}`;
  const named =
    unnamed > 0 ? `, and ${numberWords(count - unnamed)} of ${countWords(count, 'recipient')} are named` : '';
  const rest =
    notAwarded === undefined || notAwarded < 0
      ? ''
      : `; ${poundsOf(notAwarded)} was not, as far as the papers say`;
  return `${poundsOf(awarded)}${whole} of the ${data.title} was awarded${named}${rest}.`;
}

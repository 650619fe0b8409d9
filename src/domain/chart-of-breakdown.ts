import type { Breakdown } from '../schemas/breakdown.ts';
import { accountOfBreakdown, type BreakdownAccount } from './breakdown.ts';
import { toldWords, wholeWords, workedWords } from './breakdown-words.ts';
import type { Chart, ChartRow } from './chart.ts';
import { capitalised } from './words.ts';

/**
 * The whole, its parts, and what no part explains or what they have too much: one bar each, all on one scale. What the
 * paper does not explain is drawn and named apart.
 */
export function chartOfBreakdown(id: string, breakdown: Pick<Breakdown, 'whole' | 'parts'>): Chart {
  const account = accountOfBreakdown(breakdown);
  const { unit, whole, parts } = account;
  const isOfShares = unit === 'percent' && breakdown.whole.amount.unit !== 'percent';
  return {
    id,
    title: 'The whole and its parts',
    sentence: `${capitalised(wholeWords(breakdown.whole))}. ${capitalised(partsWords(account))}.`,
    rowsAre: 'Part',
    format: unit,
    series: [{ name: isOfShares ? 'Percent of the whole' : seriesNames[unit] }],
    rows: [
      {
        name: `The whole: ${breakdown.whole.label}`,
        values: [whole?.value],
        words: isOfShares ? `100%: ${toldWords(breakdown.whole)}` : toldWords(breakdown.whole),
      },
      ...parts.map(({ part, value }) => ({
        name: capitalised(part.label),
        values: [value],
        words: toldWords(part),
      })),
      ...endRows(account),
    ],
  };
}

const seriesNames: Record<BreakdownAccount['unit'], string> = {
  count: 'Number',
  pounds: 'Amount',
  percent: 'Percent',
};

/** The parts with their numbers, and what they leave: "health: over 35%; housing: 15%; not explained: about 33%". */
function partsWords({ parts, verdict, sum, difference, unit }: BreakdownAccount): string {
  const told = parts.map(({ part }) => `${part.label}: ${toldWords(part)}`);
  if (verdict === 'rest' && difference) told.push(`not explained: ${workedWords(difference, unit)}`);
  if (verdict === 'more' && sum) told.push(`together: ${workedWords(sum, unit)}`);
  return told.join('; ');
}

/** What the parts come to where it is too much, or what they leave. */
function endRows({ verdict, sum, difference, unit }: BreakdownAccount): ChartRow[] {
  if (verdict === 'more' && sum)
    return [
      {
        name: 'The parts together (worked out by us)',
        values: [sum.value],
        words: workedWords(sum, unit),
        isCut: true,
      },
    ];
  if (verdict === 'rest' && difference)
    return [
      {
        name: 'Not explained by the paper (worked out by us)',
        values: [difference.value],
        words: workedWords(difference, unit),
        isRest: true,
      },
    ];
  return [];
}

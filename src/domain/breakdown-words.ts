import type { Breakdown, Exactness } from '../schemas/breakdown.ts';
import type { BreakdownAccount, Verdict } from './breakdown.ts';
import { unitOf, type AccountUnit, type Figured } from './breakdown-amount.ts';
import type { PartAccount } from './breakdown-part.ts';
import { dateWords, listWords, moneyWords, numberWords, poundsOf } from './words.ts';

const million = 100_000_000;

/** Each verdict in a few words. */
export const verdictLabels: Record<Verdict, string> = {
  'adds-up': 'The parts add up',
  rest: 'The paper does not explain all of it',
  more: 'The figures disagree',
  unknown: 'Cannot be told',
};

/** A number as a paper gives it: "over 35%", "£602 million". */
export function toldWords({ amount, exactness }: Pick<Breakdown['whole'], 'amount' | 'exactness'>): string {
  switch (amount.unit) {
    case 'count':
      return exactWords(numberWords(amount.value), exactness);
    case 'percent':
      return exactWords(`${numberWords(amount.value)}%`, exactness);
    case 'money':
      return amount.value.basis === 'stated'
        ? exactWords(poundsInShort(amount.value.pence), exactness)
        : moneyWords(amount.value);
  }
}

/** A number that the site works out: "about 33%", "more than £2 million", "about 29.1%". */
export function workedWords({ value, exactness }: Figured, unit: AccountUnit): string {
  const rounded = unit === 'percent' ? Math.round(value * 10) / 10 : value;
  const number = inUnit(rounded, unit);
  switch (exactness) {
    case 'over':
      return `more than ${number}`;
    case 'nearly':
      return `less than ${number}`;
    default:
      return exactWords(number, rounded === value ? exactness : 'about');
  }
}

/** The whole with what it counts and its time: "dashboards aimed at (summer 2023): 18". */
export function wholeWords({ label, date, amount, exactness }: Breakdown['whole']): string {
  const told = toldWords({ amount, exactness });
  return 'iso' in date ? `${label} (${dateWords(date)}): ${told}` : `${label}: ${told}`;
}

/** What the parts come to beside the whole, in one or two sentences. */
export function verdictWords(breakdown: Pick<Breakdown, 'whole'>, account: BreakdownAccount): string {
  const { verdict, sum, difference, unit } = account;
  const whole = toldWords(breakdown.whole);
  if (verdict === 'unknown' || !sum || !difference)
    return 'The paper does not give every number, so nobody can tell what the parts come to.';
  const all = workedWords(sum, unit);
  switch (verdict) {
    case 'adds-up':
      return unit === 'percent'
        ? 'The parts come to the whole: 100%.'
        : `The parts come to the whole: ${whole}.`;
    case 'more':
      return `The parts come to ${all}. The whole is ${unit === 'percent' ? '100%' : whole}. The figures disagree: ${workedWords(difference, unit)} too much.`;
    case 'rest':
      return `The parts come to ${all} of the whole. The paper does not explain the rest: ${restWords(account, unitOf(breakdown.whole.amount))}.`;
  }
}

/** What the parts leave, with the amount that the site works out of a share: "about 33%, or about £198.7 million". */
export function restWords({ difference, workedDifference, unit }: BreakdownAccount, of: AccountUnit): string {
  if (!difference) return 'cannot be told';
  const share = workedWords(difference, unit);
  return workedDifference ? `${share}, or ${workedWords(workedDifference, of)}` : share;
}

/** How the rest or the excess was worked out: "100% − 35% − 17% − 15% = 33%". Nothing where it cannot be. */
export function workingWords({
  whole,
  parts,
  sum,
  verdict,
  difference,
  unit,
}: BreakdownAccount): string | undefined {
  if (!whole || !sum || !difference) return undefined;
  const numbers = parts.map(({ value = 0 }) => inUnit(value, unit));
  const total = inUnit(sum.value, unit);
  switch (verdict) {
    case 'more':
      return `${numbers.join(' + ')} = ${total}; ${total} − ${inUnit(whole.value, unit)} = ${inUnit(difference.value, unit)}`;
    case 'rest':
      return `${[inUnit(whole.value, unit), ...numbers].join(' − ')} = ${inUnit(difference.value, unit)}`;
    default:
      return `${numbers.join(' + ')} = ${total}`;
  }
}

/** Why a result is not exact: the words of the paper that are not. Nothing where all are. */
export function roughWords({ whole, parts }: Pick<Breakdown, 'whole' | 'parts'>): string | undefined {
  const rough = [...new Set([whole, ...parts].map(({ exactness }) => exactness))].filter(
    (each) => each !== 'exact',
  );
  if (rough.length === 0) return undefined;
  const quoted = listWords(rough.map((each) => `“${each}”`));
  return `The result is not exact, because the paper says ${quoted}.`;
}

/** What the site makes of a part: its share, or its amount. Nothing where there is nothing to work out. */
export function partWorkings(
  { workedShare, workedAmount }: PartAccount,
  of: AccountUnit,
): string | undefined {
  if (workedAmount) return workedWords(workedAmount, of);
  return workedShare === undefined
    ? undefined
    : `${workedWords({ value: workedShare, exactness: 'exact' }, 'percent')} of the whole`;
}

/** An amount that reads well: from a million on in millions, to a tenth. */
function poundsInShort(pence: number): string {
  if (pence < million) return poundsOf(pence);
  return `${poundsOf(Math.round((pence / million) * 10) * 10).replace(/\.(\d)0$/, '.$1')} million`;
}

function exactWords(number: string, exactness: Exactness): string {
  switch (exactness) {
    case 'exact':
      return number;
    case 'about':
      return `about ${number}`;
    case 'over':
      return `over ${number}`;
    case 'nearly':
      return `nearly ${number}`;
  }
}

function inUnit(value: number, unit: AccountUnit): string {
  if (unit === 'percent') return `${numberWords(value)}%`;
  return unit === 'pounds' ? poundsInShort(value) : numberWords(value);
}

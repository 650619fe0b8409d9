import type { Breakdown } from '../schemas/breakdown.ts';
import {
  shareOf,
  takenOff,
  tidy,
  together,
  unitOf,
  valueOf,
  type AccountUnit,
  type Figured,
} from './breakdown-amount.ts';
import { accountOfPart, type PartAccount } from './breakdown-part.ts';

/** What the parts come to beside the whole. unknown: not every number is there. */
export type Verdict = 'adds-up' | 'rest' | 'more' | 'unknown';

/** A number of the papers, held against its parts. */
export interface BreakdownAccount {
  unit: AccountUnit;
  /** Nothing where no paper gives it. */
  whole?: Figured;
  parts: PartAccount[];
  /** What the parts come to; nothing where one of them is not known. */
  sum?: Figured;
  verdict: Verdict;
  /** What the parts leave of the whole, or have too much of it. */
  difference?: Figured;
  /** The same in the unit of the whole, where the parts are shares of an amount. */
  workedDifference?: Figured;
}

/**
 * Adds up the parts of a number, and holds them against the whole. Shares of an amount are added up as shares. Where
 * only some parts are shares, these are turned into amounts of the whole first.
 */
export function accountOfBreakdown({ whole, parts }: Pick<Breakdown, 'whole' | 'parts'>): BreakdownAccount {
  const value = valueOf(whole.amount);
  const amount = value === undefined ? undefined : { value, exactness: whole.exactness };
  const isOfShares = whole.amount.unit !== 'percent' && parts.every((part) => part.amount.unit === 'percent');
  const unit = isOfShares ? 'percent' : unitOf(whole.amount);
  // However exactly a whole is known, it is 100% of itself.
  const all: Figured | undefined = isOfShares ? { value: 100, exactness: 'exact' } : amount;
  const accounts = parts.map((part) => accountOfPart(part, whole, unit));
  const sum = sumOf(accounts);
  const base = { unit, ...(all ? { whole: all } : {}), parts: accounts, ...(sum ? { sum } : {}) };
  if (!sum || !all) return { ...base, verdict: 'unknown' };
  const { verdict, difference } = compare(all, sum);
  return {
    ...base,
    verdict,
    difference,
    ...(isOfShares && amount ? { workedDifference: shareOf(difference, amount, unitOf(whole.amount)) } : {}),
  };
}

/** Whether a paper contradicts itself: parts that come to more than the whole, or a share that its numbers do not give. */
export function disagrees({ verdict, parts }: BreakdownAccount): boolean {
  return verdict === 'more' || parts.some(({ shareDiffers }) => shareDiffers);
}

function sumOf(parts: readonly PartAccount[]): Figured | undefined {
  const values = parts.flatMap(({ value }) => value ?? []);
  if (values.length < parts.length) return undefined;
  return {
    value: tidy(values.reduce((sum, value) => sum + value, 0)),
    exactness: together(parts.map(({ part }) => part.exactness)),
  };
}

function compare(whole: Figured, sum: Figured): { verdict: Verdict; difference: Figured } {
  const left = tidy(whole.value - sum.value);
  if (left < 0)
    return {
      verdict: 'more',
      difference: { value: -left, exactness: together([sum.exactness, takenOff[whole.exactness]]) },
    };
  return {
    verdict: left === 0 ? 'adds-up' : 'rest',
    difference: { value: left, exactness: together([whole.exactness, takenOff[sum.exactness]]) },
  };
}

import type { Breakdown, Exactness } from '../schemas/breakdown.ts';
import { penceOf } from './fund.ts';

/** A number that the papers divide, or a part of it. */
export type Amount = Breakdown['whole']['amount'];

/** What numbers are counted in. Pounds are whole pence. */
export type AccountUnit = 'count' | 'pounds' | 'percent';

/** A number with how exact it is. */
export interface Figured {
  value: number;
  exactness: Exactness;
}

/** How exact a number is that is taken off another one, as the result has it: less where it is more. */
export const takenOff: Record<Exactness, Exactness> = {
  exact: 'exact',
  about: 'about',
  over: 'nearly',
  nearly: 'over',
};

/** The number of an amount, in pence where it is money; nothing where no paper gives it. */
export function valueOf(amount: Amount): number | undefined {
  return amount.unit === 'money' ? penceOf(amount.value) : amount.value;
}

/** What an amount is counted in. */
export function unitOf({ unit }: Amount): AccountUnit {
  return unit === 'money' ? 'pounds' : unit;
}

/**
 * How exact a sum is: as its parts are, where all that are not exact err to the same side; about, where they do not.
 */
export function together(all: readonly Exactness[]): Exactness {
  const [first = 'exact', ...others] = [...new Set(all)].filter((each) => each !== 'exact');
  return others.length === 0 ? first : 'about';
}

/** A share in percent of a number: whole people and whole pence, about so many people where they had to be rounded. */
export function shareOf(share: Figured, whole: Figured, unit: AccountUnit): Figured {
  const exact = (whole.value * share.value) / 100;
  const value = Math.round(exact);
  const isRounded = unit === 'count' && Math.abs(exact - value) > 1e-6;
  return { value, exactness: together([share.exactness, whole.exactness, isRounded ? 'about' : 'exact']) };
}

/** Without the dust that binary fractions leave: 15.1 + 16.2 is 31.3. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6 || 0;
}

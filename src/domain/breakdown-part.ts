import type { Breakdown } from '../schemas/breakdown.ts';
import { shareOf, unitOf, valueOf, type AccountUnit, type Figured } from './breakdown-amount.ts';

type Part = Breakdown['parts'][number];

/** A part with what the site works out of it. */
export interface PartAccount {
  part: Part;
  /** In the unit of the account; nothing where no paper gives it. */
  value?: number;
  /** The share of the whole in percent, where the site works it out from two amounts. */
  workedShare?: number;
  /** The amount in the unit of the whole, where the site works it out from a share. */
  workedAmount?: Figured;
  /** Whether the share that the paper gives is not what its numbers come to. */
  shareDiffers: boolean;
}

/**
 * Holds a part against its whole.
 * @param unit in what the parts are added up
 */
export function accountOfPart(part: Part, whole: Breakdown['whole'], unit: AccountUnit): PartAccount {
  const own = valueOf(part.amount);
  const all = valueOf(whole.amount);
  const [partUnit, wholeUnit] = [unitOf(part.amount), unitOf(whole.amount)];
  const nothing = { part, shareDiffers: false };
  if (own === undefined) return nothing;
  if (partUnit === wholeUnit) {
    if (partUnit === 'percent' || !all) return { ...nothing, value: own };
    const workedShare = (own / all) * 100;
    return { part, value: own, workedShare, shareDiffers: differs(part.statedShare, workedShare) };
  }
  if (partUnit !== 'percent') return nothing;
  const workedAmount =
    all === undefined
      ? undefined
      : shareOf(
          { value: own, exactness: part.exactness },
          { value: all, exactness: whole.exactness },
          wholeUnit,
        );
  const value = unit === 'percent' ? own : workedAmount?.value;
  return {
    ...nothing,
    ...(value === undefined ? {} : { value }),
    ...(workedAmount ? { workedAmount } : {}),
  };
}

/** Whether a share is another one than the numbers give, rounded as the paper rounds it. */
function differs(stated: number | undefined, worked: number): boolean {
  if (stated === undefined) return false;
  const decimals = String(stated).split('.')[1]?.length ?? 0;
  return Math.abs(worked - stated) > 0.5 / 10 ** decimals + 1e-9;
}

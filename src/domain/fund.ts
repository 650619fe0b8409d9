import type { Fund, Phase } from '../schemas/fund.ts';

/** Sums of one fund, in pence; nothing where a paper does not state the amount. */
export interface FundSums {
  budget?: number;
  awarded?: number;
  /** Budget less awards, where both are known. */
  notAwarded?: number;
}

/** What a fund had and what it gave. */
export function fundSums(fund: Fund): FundSums {
  const budget = fund.budget.basis === 'stated' ? fund.budget.pence : undefined;
  const stated = fund.phases.flatMap(({ awards }) =>
    awards?.amount.basis === 'stated' ? [awards.amount.pence] : [],
  );
  const awarded = stated.length > 0 ? stated.reduce((sum, pence) => sum + pence, 0) : undefined;
  return {
    ...(budget === undefined ? {} : { budget }),
    ...(awarded === undefined ? {} : { awarded }),
    ...(budget === undefined || awarded === undefined ? {} : { notAwarded: budget - awarded }),
  };
}

/** How many recipients of a phase the papers do not name. */
export function unnamedAwards({ awards }: Phase): number {
  return awards ? awards.count - awards.named.length : 0;
}

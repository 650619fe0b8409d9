import type { Money } from '../schemas/fields/money.ts';
import type { Fund, Phase } from '../schemas/fund.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { currentTerms } from './terms.ts';

/** Sums of one fund, in pence; nothing where a paper does not state the amount. */
export interface FundSums {
  budget?: number;
  awarded?: number;
  /** Budget less awards, where both are known. */
  notAwarded?: number;
}

/** Something that a fund pays for: a promise, a smaller fund, or a promise that set a smaller fund up. */
export interface PaidPart {
  action?: Entry<'actions'>;
  fund?: Entry<'funds'>;
  /** The money as it stands now. A promise and the fund that it set up have one amount between them. */
  amount: Money;
}

/** What a fund had and what it gave. */
export function fundSums(fund: Fund): FundSums {
  const budget = penceOf(fund.budget);
  const stated = fund.phases.flatMap(({ awards }) => penceOf(awards?.amount) ?? []);
  const awarded = stated.length > 0 ? sumOf(stated) : undefined;
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

/**
 * What the recipients that no paper names received together, in pence: what is left of the awards once every named one
 * is taken off. Nothing where an amount is missing, because then it cannot be told.
 */
export function unnamedShare(phase: Phase): number | undefined {
  const { awards } = phase;
  const total = penceOf(awards?.amount);
  const named = (awards?.named ?? []).map(({ amount }) => penceOf(amount));
  if (total === undefined || unnamedAwards(phase) === 0) return undefined;
  const known = named.filter((pence) => pence !== undefined);
  return known.length === named.length ? total - sumOf(known) : undefined;
}

/**
 * What a phase takes from its fund, in pence: what was set aside; where no paper says that, what was awarded; and
 * where no paper says that either, what the named recipients got.
 */
export function phaseTakes({ budget, awards }: Phase): number | undefined {
  const named = (awards?.named ?? []).flatMap(({ amount }) => penceOf(amount) ?? []);
  return penceOf(budget) ?? penceOf(awards?.amount) ?? (named.length > 0 ? sumOf(named) : undefined);
}

/**
 * What something takes from the fund that pays for it, in pence: its amount, or, for a smaller fund of which no paper
 * states it, what is known to be paid from that fund in turn.
 */
export function partTakes(
  content: Pick<Content, 'actions' | 'funds'>,
  { amount, fund }: PaidPart,
  above: readonly string[] = [],
): number | undefined {
  const stated = penceOf(amount);
  // Funds that are taken from each other in a ring are told of by a check, and this has to come to an end until then.
  if (stated !== undefined || !fund || above.includes(fund.id)) return stated;
  const inner = [
    ...paidParts(content, fund.id).map((part) => partTakes(content, part, [...above, fund.id])),
    ...fund.data.phases.map(phaseTakes),
  ].filter((pence) => pence !== undefined);
  return inner.length > 0 ? sumOf(inner) : undefined;
}

/**
 * What a fund pays for besides the awards of its phases, each pound once, the largest amount first. A promise whose
 * money is an award of the fund is left out: it stands among the awards.
 */
export function paidParts(content: Pick<Content, 'actions' | 'funds'>, id: string): PaidPart[] {
  const phases = content.funds.find((fund) => fund.id === id)?.data.phases ?? [];
  const awarded = new Set(phases.flatMap(({ awards }) => awards?.named.map(({ action }) => action) ?? []));
  const promises = content.actions.filter(
    (action) => currentTerms(action.data).agreedFunding.fund === id && !awarded.has(action.id),
  );
  const setUp = (action: string) => content.funds.find((fund) => fund.data.action === action);
  const parts = promises.map((action): PaidPart => {
    const { amount } = currentTerms(action.data).agreedFunding;
    const fund = setUp(action.id);
    if (!fund) return { action, amount };
    return { action, fund, amount: amount.basis === 'stated' ? amount : fund.data.budget };
  });
  const others = content.funds.filter(
    ({ data }) => data.paidFrom === id && !promises.some((action) => action.id === data.action),
  );
  return [...parts, ...others.map((fund): PaidPart => ({ fund, amount: fund.data.budget }))].sort(
    (a, b) => (penceOf(b.amount) ?? -1) - (penceOf(a.amount) ?? -1),
  );
}

/** The funds that a promise set up: its money is theirs. */
export function fundsSetUpBy(content: Pick<Content, 'funds'>, action: string): Entry<'funds'>[] {
  return content.funds.filter(({ data }) => data.action === action);
}

/** Whole pence, where a paper states the amount. */
export function penceOf(money: Money | undefined): number | undefined {
  return money?.basis === 'stated' ? money.pence : undefined;
}

/** A sum of whole pence. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((total, pence) => total + pence, 0);
}

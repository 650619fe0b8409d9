import { poundsOf } from '../domain/words.ts';
import type { Money } from '../schemas/fields/money.ts';

/** The pence of an amount, if there are any: a list of one or none. */
export function penceOf(money: Money): number[] {
  return money.basis === 'stated' ? [money.pence] : [];
}

/** A sum, in pence. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((total, pence) => total + pence, 0);
}

/**
 * A sum with its working: "£10 + £20 = £30".
 * @param sources where each amount comes from
 */
export function working(amounts: readonly number[], sources: readonly string[] = []): string {
  const parts = amounts.map(
    (pence, at) => `${poundsOf(pence)}${sources[at] === undefined ? '' : ` (${sources[at]})`}`,
  );
  return amounts.length === 1 ? parts.join() : `${parts.join(' + ')} = ${poundsOf(sumOf(amounts))}`;
}

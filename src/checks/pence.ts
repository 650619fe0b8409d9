import { sumOf } from '../domain/fund.ts';
import { poundsOf } from '../domain/words.ts';

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

/** How much too much an amount is: "£12 − £10 = £2 too much". */
export function excess(pence: number, most: number): string {
  return `${poundsOf(pence)} − ${poundsOf(most)} = ${poundsOf(pence - most)} too much`;
}

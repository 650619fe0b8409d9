import type { Money } from '../schemas/fields/money.ts';

/** An amount as four columns. */
export type MoneyFields<K extends string> = Record<`${K}_pence`, number | null> &
  Record<`${K}_written` | `${K}_basis` | `${K}_because`, string | null>;

/**
 * The four columns of an amount of money.
 * @param name the start of their names
 * @param money nothing where there is no such amount
 */
export function moneyFields<K extends string>(name: K, money: Money | undefined): MoneyFields<K> {
  return {
    [`${name}_pence`]: money?.basis === 'stated' ? money.pence : null,
    [`${name}_written`]: money && 'written' in money ? money.written : null,
    [`${name}_basis`]: money?.basis ?? 'none',
    [`${name}_because`]: money?.basis === 'not-stated' ? money.because : null,
  } as MoneyFields<K>;
}

/** What the four columns of an amount mean. */
export function moneyColumns<K extends string>(name: K, what: string): Record<keyof MoneyFields<K>, string> {
  return {
    [`${name}_pence`]: `${what}, in whole pence.`,
    [`${name}_written`]: 'The same, in the words of the paper.',
    [`${name}_basis`]: 'stated, existing-budgets, not-applicable, not-stated, or none (there is no amount).',
    [`${name}_because`]: 'Why it is not stated: blank, no-column or not-mentioned.',
  } as Record<keyof MoneyFields<K>, string>;
}

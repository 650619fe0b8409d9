import type { Money } from '../schemas/fields/money.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Action } from '../schemas/action.ts';
import type { Content } from '../schemas/index.ts';
import { figureOf, type Figure } from './figure.ts';
import { findEntry } from './link.ts';
import { compareDates } from './partial-date.ts';
import { currentTerms } from './terms.ts';
import { moneyWords } from './words.ts';

/** The money of a promise now, and what was promised first where a later paper changed it. */
export interface PromisedMoney {
  now: Figure;
  first?: Figure;
  /** Why it was changed, as far as the paper says. */
  reason?: string;
}

/** The money agreed for a promise, each amount with the paper that gives it. */
export function promisedMoney(content: Pick<Content, 'documents'>, action: Action): PromisedMoney {
  const first = figureIn(content, action.agreedFunding.amount, action.sources[0]);
  const { amount } = currentTerms(action).agreedFunding;
  const change = action.updates
    .filter(({ revised }) => revised?.agreedFunding)
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
  if (!change || moneyWords(amount) === first.words) return { now: first };
  const { date, source, revised } = change;
  return {
    now: figureOf(amount, { asOf: date, source }),
    first,
    ...(revised?.reason ? { reason: revised.reason } : {}),
  };
}

/** An amount that stands in a paper, with the date of this paper; without a date where no paper states it. */
export function figureIn(
  content: Pick<Content, 'documents'>,
  amount: Money | undefined,
  source: Source | undefined,
): Figure {
  const isSaid = amount !== undefined && amount.basis !== 'not-stated';
  return figureOf(amount, isSaid && source ? { asOf: dateOf(content, source), source } : {});
}

/** The date of the paper that is cited. */
export function dateOf(content: Pick<Content, 'documents'>, { document }: Source): PartialDate {
  return findEntry(content as Content, 'documents', document).data.date;
}

import type { Figure } from './figure.ts';
import type { Grant } from './grant.ts';

/** One figure of a fund, as a line of its account. */
export interface AccountLine extends Figure {
  /** What the line is, the same in every part of an account. */
  key: AccountKey;
  name: string;
  /** How many: "14 bids". */
  count?: string;
  /** The award that the line is, with its recipient. */
  grant?: Grant;
}

/** The lines of one phase, or of the whole fund. */
export interface AccountPart {
  name: string;
  /** When it opened and closed, as far as the papers say. */
  dates?: string;
  lines: AccountLine[];
}

type AccountKey =
  | 'budget'
  | 'first-budget'
  | 'agreed'
  | 'bids'
  | 'awards'
  | 'named'
  | 'not-named'
  | 'paid'
  | 'unpaid'
  | 'left';

import type { Edition } from '../schemas/edition.ts';
import type { State } from '../schemas/fields/state.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { accountOf, type Account, type RowOrigin } from './edition-account.ts';
import { rowsOf, type EditionRow } from './edition.ts';
import { findEntry } from './link.ts';
import { isOutBy } from './paper.ts';
import { compareDates } from './partial-date.ts';
import { tally, type Tally } from './state.ts';

/** One status of the scale of a paper, with how many rows have it in the content. */
export interface ScaleLine {
  written: string;
  state: State;
  count: number;
}

/** One paper's list of promises, with all that the site works out about it. */
export interface EditionView {
  id: string;
  data: Edition;
  strategy: Entry<'strategies'>;
  paper: Entry<'documents'>;
  /** In the order of the strategy. */
  rows: EditionRow[];
  /** The paper's own statuses in its order; empty where it gives none. */
  scale: ScaleLine[];
  /** Rows to which the paper gives no status. */
  withoutStatus: number;
  /** The rows by our states. */
  states: Tally;
  /** Plan against plan, where it follows another edition. */
  account?: Account;
  /** The edition that follows it, where one is known. */
  next?: Entry<'editions'>;
}

/** A promise as one edition has it. */
export interface Appearance {
  edition: EditionView;
  row: EditionRow;
  /** Where it comes from, seen from the edition before; none where there is none. */
  origin?: RowOrigin;
}

/**
 * Every edition whose paper is there on a day, strategy by strategy, the oldest first.
 * @param today YYYY-MM-DD
 */
export function viewEditions(content: Content, today: string): EditionView[] {
  const known = content.editions.filter(({ data }) =>
    isOutBy(findEntry(content, 'documents', data.document).data.date, today),
  );
  return known
    .toSorted(
      (a, b) =>
        compareIds(a.data.strategy, b.data.strategy) ||
        compareDates(a.data.date, b.data.date) ||
        compareIds(a.id, b.id),
    )
    .map((entry) => {
      const next = known.find(({ data }) => data.follows === entry.id);
      return { ...viewEdition(content, entry), ...(next ? { next } : {}) };
    });
}

/** The editions in which a promise stands, the oldest first. */
export function appearancesOf(editions: readonly EditionView[], id: string): Appearance[] {
  return editions.flatMap((edition) => {
    const row = edition.rows.find(({ action }) => action.id === id);
    const origin = edition.account?.now.find((one) => one.row.action.id === id)?.origin;
    return row ? [{ edition, row, ...(origin ? { origin } : {}) }] : [];
  });
}

function viewEdition(content: Content, entry: Entry<'editions'>): EditionView {
  const { id, data } = entry;
  const rows = rowsOf(content, data);
  const account = accountOf(content, entry);
  return {
    id,
    data,
    strategy: findEntry(content, 'strategies', data.strategy),
    paper: findEntry(content, 'documents', data.document),
    rows,
    scale: (data.statuses ?? []).map(({ written, state }) => ({
      written,
      state,
      count: rows.filter(({ status }) => status?.written === written).length,
    })),
    withoutStatus: rows.filter(({ status }) => status === undefined).length,
    states: tally(rows),
    ...(account ? { account } : {}),
  };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

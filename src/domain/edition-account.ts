import type { Became } from '../schemas/became.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { chainOf, isListed, rowsOf, type EditionRow } from './edition.ts';

/** What can become of a row in the edition after it, in the order in which it is told. */
export const rowFates = [
  'continued',
  'reworded',
  'merged',
  'split',
  'superseded',
  'carried-forward',
  'completed',
  'dropped',
  'not-mentioned',
  'unaccounted',
] as const;

/** Where a row of an edition can come from, in the order in which it is told. */
export const rowOrigins = [
  'continued',
  'reworded',
  'merged',
  'split',
  'superseded',
  'carried-forward',
  'returned',
  'new',
] as const;

/** What a paper can say of a promise that it still lists: what it will be from here on. */
export const lastWords: readonly Became['how'][] = ['carried-forward', 'dropped'];

/** What became of a row: exactly one of these. `unaccounted` is refused by the checks. */
export type RowFate = (typeof rowFates)[number];
/** Where a row comes from: exactly one of these. `returned`: an edition before the last one had it. */
export type RowOrigin = (typeof rowOrigins)[number];

/** A row of the old edition and what became of it in the new one. */
export interface OldRow {
  row: EditionRow;
  fate: RowFate;
  /** The same promise in the new edition, where it is still there. */
  now?: EditionRow;
  /** What a paper makes of it: the newer one, or the older one when it listed it for the last time. */
  end?: Became;
}

/** A row of the new edition and where it comes from. */
export interface NewRow {
  row: EditionRow;
  origin: RowOrigin;
  /** The promises that live on in it from this paper on, whether it was there before or not. */
  takesIn: Entry<'actions'>[];
}

/** Plan against plan: every row of one edition in the one that follows it. */
export interface Account {
  before: Entry<'editions'>;
  after: Entry<'editions'>;
  /** Each row of the old edition once. */
  then: OldRow[];
  /** Each row of the new edition once. */
  now: NewRow[];
}

/** Accounts for every row of the edition that another one follows; nothing where it follows none. */
export function accountOf(
  content: Pick<Content, 'actions' | 'editions'>,
  after: Entry<'editions'>,
): Account | undefined {
  const [, before, ...earlier] = chainOf(content.editions, after);
  if (!before) return undefined;
  const [oldRows, newRows] = [rowsOf(content, before.data), rowsOf(content, after.data)];
  const find = (rows: readonly EditionRow[], { action }: EditionRow) =>
    rows.find((row) => row.action.id === action.id);
  return {
    before,
    after,
    then: oldRows.map((row) => {
      const now = find(newRows, row);
      const said = endIn(row.action, after.data.document);
      const end = said ?? (now ? undefined : endIn(row.action, before.data.document));
      const about = { row, ...(now ? { now } : {}), ...(end ? { end } : {}) };
      if (now) return { ...about, fate: isReworded(row, now) ? 'reworded' : 'continued' };
      return { ...about, fate: end?.how ?? 'unaccounted' };
    }),
    now: newRows.map((row) => {
      const then = find(oldRows, row);
      const taken = takenIn(content.actions, row.action.id, after.data.document);
      const wasThere = earlier.some(({ data }) => isListed(row.action.data, data));
      const origin: RowOrigin = then
        ? isReworded(then, row)
          ? 'reworded'
          : 'continued'
        : (rowOrigins.find((how) => taken.some(({ end }) => end.how === how)) ??
          (wasThere ? 'returned' : 'new'));
      return { row, origin, takesIn: taken.map(({ action }) => action) };
    }),
  };
}

/** What a paper says became of a promise, if it says so. */
export function endIn({ data }: Entry<'actions'>, document: string): Became | undefined {
  return data.became?.find(({ source }) => source.document === document);
}

/** How many rows have each fate or origin, in the order of the list; those that none has are left out. */
export function countBy<K extends string>(
  order: readonly K[],
  kinds: readonly K[],
): { kind: K; count: number }[] {
  return order
    .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0);
}

/** Whether both papers name a promise, and no name of the one is a name of the other. */
function isReworded(then: EditionRow, now: EditionRow): boolean {
  return then.words.length > 0 && now.words.length > 0 && !now.words.some((one) => then.words.includes(one));
}

function takenIn(actions: readonly Entry<'actions'>[], id: string, document: string) {
  return actions
    .flatMap((action) => {
      const end = endIn(action, document);
      return end && 'into' in end && end.into?.includes(id) ? [{ action, end }] : [];
    })
    .sort((a, b) => (a.action.id < b.action.id ? -1 : 1));
}

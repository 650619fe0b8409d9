import type { Action } from '../schemas/action.ts';
import type { Update } from '../schemas/update.ts';
import type { Edition } from '../schemas/edition.ts';
import type { State } from '../schemas/fields/state.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { byId } from './link.ts';
import { compareDates } from './partial-date.ts';

/** One promise as the paper of an edition lists it. */
export interface EditionRow {
  action: Entry<'actions'>;
  /** How the paper names it, letter for letter; empty where that was not written down. */
  words: string[];
  /** The status in the words of the paper, where it gives one. */
  status?: NonNullable<Update['status']>;
  /** What those words amount to; unknown where there are none. */
  state: State;
}

/** The promises that a paper lists for a strategy, in the order of the strategy. */
export function rowsOf({ actions }: Pick<Content, 'actions'>, edition: Edition): EditionRow[] {
  return actions
    .filter(({ data }) => isListed(data, edition))
    .sort((a, b) => a.data.order - b.data.order)
    .map((action) => rowOf(action, edition.document));
}

/** Whether a promise is a row of an edition: one of its strategy that names its paper as a source or in an update. */
export function isListed(action: Action, { strategy, document }: Edition): boolean {
  return (
    action.strategy === strategy &&
    (action.sources.some((source) => source.document === document) ||
      action.updates.some(({ source }) => source.document === document))
  );
}

/** An edition and those before it that it follows, the newest first. Ends where a ring would begin. */
export function chainOf(
  editions: readonly Entry<'editions'>[],
  edition: Entry<'editions'>,
): Entry<'editions'>[] {
  const known = byId(editions);
  const chain = [edition];
  for (const { data } of chain) {
    const before = data.follows === undefined ? undefined : known.get(data.follows);
    if (before && !chain.includes(before)) chain.push(before);
  }
  return chain;
}

function rowOf(action: Entry<'actions'>, document: string): EditionRow {
  const { wordings = [], updates } = action.data;
  const status = updates
    .filter(({ source }) => source.document === document)
    .sort((a, b) => compareDates(a.date, b.date))
    .findLast((update) => update.status)?.status;
  return {
    action,
    words: wordings.filter(({ source }) => source.document === document).map(({ words }) => words),
    ...(status ? { status } : {}),
    state: status?.state ?? 'unknown',
  };
}

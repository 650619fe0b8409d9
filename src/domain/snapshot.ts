import type { Content, Entry } from '../schemas/index.ts';
import type { Snapshot } from '../schemas/snapshot.ts';
import { viewActions } from './action.ts';
import { knownBy } from './known-by.ts';
import { findEntry } from './link.ts';
import { isOutBy, oldestPaper } from './paper.ts';
import { fundSnapshot, measureSnapshot } from './snapshot-figures.ts';
import { paperOfPromise, promiseSnapshot } from './snapshot-promise.ts';
import { dayWords } from './words.ts';

/**
 * What was known of every promise, fund and measure up to a day. Of content that later papers brought, nothing is in it.
 * What this site says of its own accord, such as its notes, is not in it either: it bears no date.
 * @param day YYYY-MM-DD
 * @param title what the snapshot is called
 */
export function snapshotOf(content: Content, day: string, title = `As known on ${dayWords(day)}`): Snapshot {
  const known = knownBy(content, day);
  const isKnown = ({ data }: Entry<'funds' | 'measures'>) =>
    isOutBy(oldestPaper(content, data.sources).data.date, day);
  const strategies = known.strategies.filter((strategy) =>
    papersOfStrategy(content, strategy).some(({ data }) => isOutBy(data.date, day)),
  );
  const ids = new Set(strategies.map(({ id }) => id));
  return {
    version: 1,
    title,
    council: content.council.name,
    asOf: day,
    strategies: strategies.map(({ id, data }) => ({ id, title: data.title, standing: data.declared.state })),
    promises: viewActions(known, day)
      .filter(({ data }) => ids.has(data.strategy) && isOutBy(paperOfPromise(content, data).data.date, day))
      .map((action) => promiseSnapshot(known, action, day)),
    funds: known.funds.filter(isKnown).map((fund) => fundSnapshot(known, fund)),
    measures: known.measures.filter(isKnown).map(measureSnapshot),
  };
}

/** The text of the file of a snapshot: what is hashed, kept and published. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

/** The papers that list the promises of a strategy, and the one that it rests on first. Others only speak of it. */
function papersOfStrategy(content: Content, { id, data }: Entry<'strategies'>): Entry<'documents'>[] {
  const editions = content.editions.filter((edition) => edition.data.strategy === id);
  return [data.sources[0]?.document, ...editions.map((edition) => edition.data.document)].flatMap((paper) =>
    paper === undefined ? [] : findEntry(content, 'documents', paper),
  );
}

import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import { changeWords } from './changes-words.ts';
import { changesOf, type Change } from './changes.ts';
import { firstPromised } from './first-promised.ts';
import { paperWords } from './pack-words.ts';
import { countWords, dateWords, listWords, numberWords } from './words.ts';

/** How a promise stands against the report before: every promise is exactly one of these. */
const standings = ['new', 'changed', 'same', 'silent'] as const;

/** How a promise stands against the report before, and what is to be seen of it. */
export interface Standing {
  kind: (typeof standings)[number];
  marks: [Mark, ...Mark[]];
}

/** One thing that a reader is to see: a shape for its kind, and words that say it without the shape. */
export interface Mark {
  kind: 'new' | 'status' | 'end' | 'date' | 'money' | 'success' | 'same' | 'silent';
  words: string;
}

/** The name of each kind of mark, and its shape for files that have no drawings. */
export const markLooks: Record<Mark['kind'], { label: string; sign: string }> = {
  new: { label: 'New', sign: '◆' },
  status: { label: 'Status', sign: '●' },
  end: { label: 'What became of it', sign: '▼' },
  date: { label: 'Date', sign: '▲' },
  money: { label: 'Money', sign: '■' },
  success: { label: 'Success', sign: '★' },
  same: { label: 'No change', sign: '○' },
  silent: { label: 'Nothing reported', sign: '–' },
};

/** What a reader of the table sees of each change. Other words for the same thing are not marked. */
const markOf: Partial<Record<Change['kind'], Mark['kind']>> = {
  status: 'status',
  became: 'end',
  target: 'date',
  start: 'date',
  money: 'money',
  fund: 'money',
  criterion: 'success',
};

/**
 * What is new of a promise since the report before.
 * @param was the promise as it stood then; nothing where it was not there
 * @param isFirst whether there is no report before
 */
export function standingOf(
  promise: PromiseSnapshot,
  was: PromiseSnapshot | undefined,
  isFirst: boolean,
): Standing {
  if (!was) {
    const words = isFirst ? 'New: first report on it' : `New: first listed in ${paperWords(promise.made)}`;
    return {
      kind: 'new',
      marks: [{ kind: 'new', words }, ...marksOf(changesOf(firstPromised(promise), promise))],
    };
  }
  const changes = changesOf(was, promise);
  const [first, ...rest] = marksOf(changes);
  if (first) return { kind: 'changed', marks: [first, ...rest] };
  if (changes.some(({ kind }) => kind === 'report'))
    return { kind: 'same', marks: [{ kind: 'same', words: 'No change of status, dates, money or success' }] };
  const heard = promise.reports.at(-1);
  const words = heard ? `Nothing reported since ${dateWords(heard.date)}` : 'Nothing reported on it so far';
  return { kind: 'silent', marks: [{ kind: 'silent', words }] };
}

/** How many promises stand how, in a sentence that counts every one of them. */
export function standingsSentence(rows: readonly { standing: Standing }[]): string {
  const saying: Record<Standing['kind'], string> = {
    new: 'new',
    changed: 'with a change of status, date, money or success',
    same: 'reported on without such a change',
    silent: 'with nothing reported',
  };
  const parts = standings.flatMap((kind) => {
    const count = rows.filter(({ standing }) => standing.kind === kind).length;
    return count > 0 ? [`${numberWords(count)} ${saying[kind]}`] : [];
  });
  return `${countWords(rows.length, 'promise')}${parts.length > 0 ? `: ${listWords(parts)}` : ''}.`;
}

function marksOf(changes: readonly Change[]): Mark[] {
  return changes.flatMap((change) => {
    const kind = markOf[change.kind];
    return kind ? [{ kind, words: changeWords(withoutEvidence(change)) }] : [];
  });
}

/** What shows that a criterion is met stands in the column on success already. */
function withoutEvidence(change: Change): Change {
  if (change.kind !== 'criterion') return change;
  const { evidence: _, ...bare } = change;
  return bare;
}

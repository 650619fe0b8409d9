import type { Change, Comparison } from './changes.ts';
import { countWords, listWords, numberWords } from './words.ts';

/** How the counts are said, in the order in which a reader wants to know them. */
const sayings = [
  ['status', 'in status'],
  ['became', 'in what became of it'],
  ['dates', 'in dates'],
  ['money', 'in money'],
  ['words', 'in wording'],
  ['criteria', 'in success criteria'],
  ['reports', 'in what was reported'],
] as const satisfies readonly (readonly [keyof ChangeCounts, string])[];

/** How many promises changed in which way, each way once a promise. */
export function countChanges({ added, gone, both: pairs }: Comparison): ChangeCounts {
  const has = (...kinds: Change['kind'][]) =>
    pairs.filter(({ changes }) => changes.some(({ kind }) => kinds.includes(kind))).length;
  const changed = pairs.filter(({ changes }) => changes.length > 0).length;
  return {
    added: added.length,
    gone: gone.length,
    changed,
    same: pairs.length - changed,
    status: has('status'),
    became: has('became'),
    dates: has('target', 'start'),
    money: has('money', 'fund'),
    words: has('wording', 'title'),
    criteria: has('criterion'),
    reports: has('report'),
  };
}

/** What changed, in two or three sentences that count every promise. */
export function comparisonWords(comparison: Comparison): string {
  const counts = countChanges(comparison);
  const { added, gone, changed, same } = counts;
  const of = changed + same;
  if (added + gone + changed === 0)
    return of === 0
      ? 'There were no promises at either time.'
      : `Nothing changed: ${countWords(of, 'promise')} then and now, each as it was.`;
  const ways = sayings.flatMap(([key, saying]) =>
    counts[key] > 0 ? [`${numberWords(counts[key])} ${saying}`] : [],
  );
  const stayed =
    changed === 0
      ? `None of the ${countWords(of, 'promise')} of both times changed.`
      : `Of the ${countWords(of, 'promise')} of both times, ${numberWords(changed)} changed: ${listWords(ways)}.`;
  return [comings(added, gone), ...(of === 0 ? [] : [stayed])].join(' ');
}

function comings(added: number, gone: number): string {
  if (added + gone === 0) return 'No promise is new and none is gone.';
  const isNew = added === 0 ? 'No promise is new' : `${countWords(added, 'promise is', 'promises are')} new`;
  return `${isNew}, ${gone === 0 ? 'none is' : gone === 1 ? '1 is' : `${numberWords(gone)} are`} gone.`;
}

/** How many promises changed in which way. */
export interface ChangeCounts {
  added: number;
  gone: number;
  /** Of those that were there both times. */
  changed: number;
  same: number;
  status: number;
  became: number;
  dates: number;
  money: number;
  words: number;
  criteria: number;
  reports: number;
}

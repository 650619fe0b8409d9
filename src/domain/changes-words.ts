import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import { standingOf, type Change, type Comparison, type PromiseRecord, type Standing } from './changes.ts';
import { shiftWords, type Shift } from './date-shift.ts';
import { stateWords } from './state.ts';
import { countWords, dateWords, listWords, moneyWords, numberWords, poundsOf } from './words.ts';

/** A change as a row of a table: what it is of, what stood there, what stands there now, and by how much. */
export interface ChangeRow {
  /** "Target date", "Status". */
  what: string;
  /** Nothing where it was not there. */
  was?: string;
  now?: string;
  /** "5 months later". */
  by?: string;
}

type ReportRecord = NonNullable<Extract<Change, { kind: 'report' }>['now']>;
type End = PromiseSnapshot['became'][number];

const results = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  'no-evidence': 'no evidence',
} as const satisfies Record<PromiseSnapshot['criteria']['items'][number]['result'], string>;

const texts = { fund: 'Paid from', wording: 'The paper’s words', title: 'Its name on this site' } as const;

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

/** What changed, as a row. */
export function changeRow(change: Change): ChangeRow {
  switch (change.kind) {
    case 'status':
      return { what: 'Status', was: standingWords(change.was), now: standingWords(change.now) };
    case 'became':
      return {
        what: change.now ? 'What became of it' : 'No longer said to have become',
        ...both(change, endWords),
      };
    case 'target': {
      const what = change.label === undefined ? 'Target date' : `Target date (${change.label})`;
      return { what, ...both(change, dateWords), ...moved(change.shift) };
    }
    case 'start':
      return { what: 'Start', ...both(change, dateWords), ...moved(change.shift) };
    case 'money':
      return { what: 'Money', ...both(change, moneyWords), ...grown(change.pence) };
    case 'fund':
    case 'wording':
    case 'title':
      return { what: texts[change.kind], ...both(change, (text) => `“${text}”`) };
    case 'criterion':
      return {
        what: `Success criterion “${change.text}”`,
        ...both(change, (result) => results[result]),
        ...(change.evidence ? { by: change.evidence } : {}),
      };
    case 'report':
      return reportRow(change);
  }
}

/** What changed, as a sentence: "Target date: October 2021 before, now March 2022, 5 months later." */
export function changeWords(change: Change): string {
  const { what, was, now, by } = changeRow(change);
  const tail = by === undefined ? '' : `, ${by.replace(/\.$/, '')}`;
  const isSaid = change.kind === 'report' || change.kind === 'became';
  if (was === undefined) return ended(`${what}: ${now ?? ''}${isSaid ? '' : ', not there before'}${tail}`);
  if (now === undefined) return ended(`${what}: ${was}${isSaid ? '' : ', no longer there'}${tail}`);
  return ended(`${what}: ${was} before, now ${now}${tail}`);
}

/** What became of a promise, in words: "merged into “X” (paper): reason". */
export function endWords({ how, into, plan, note, source }: End): string {
  const where = [...into, ...(plan ? [plan] : [])].map(({ title }) => `“${title}”`);
  const words = {
    merged: 'merged into',
    split: 'split into',
    superseded: 'replaced by',
    'carried-forward': 'carried forward to',
    completed: 'left out as done',
    dropped: 'dropped',
    'not-mentioned': 'not mentioned any more',
  }[how];
  const reason = note === undefined ? '' : `: ${note.replace(/\.$/, '')}`;
  return `${[words, listWords(where)].filter(Boolean).join(' ')} (${source.document.title})${reason}`;
}

/** How a promise stood, in words: “Complete” (complete); "not given" where no paper says. */
export function standWords(promise: Pick<PromiseRecord, 'state' | 'reports'>): string {
  return standingWords(standingOf(promise));
}

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

function standingWords({ state, written }: Standing): string {
  if (written === undefined) return state === 'unknown' ? 'not given' : stateWords[state].label.toLowerCase();
  return state === 'unknown' ? `“${written}”` : `“${written}” (${stateWords[state].label.toLowerCase()})`;
}

function reportRow({ was, now }: Extract<Change, { kind: 'report' }>): ChangeRow {
  if (!was) return { what: 'New report', ...(now ? { now: reportWords(now) } : {}) };
  if (!now) return { what: 'Report no longer here', was: reportWords(was) };
  const [before, after] = [textsOf(was), textsOf(now)];
  return {
    what: `Report of ${dateWords(now.date)}, corrected here`,
    was: before.filter((text) => !after.includes(text)).join(' ') || 'nothing',
    now: after.filter((text) => !before.includes(text)).join(' ') || 'nothing',
  };
}

function reportWords({ date, source }: ReportRecord): string {
  return `${dateWords(date)} (${source.document.title})`;
}

function textsOf({ points = [], issues = [], nextSteps = [], changed, status }: ReportRecord): string[] {
  return [
    ...points,
    ...issues,
    ...nextSteps,
    ...(changed ? [changed] : []),
    ...(status ? [status.written] : []),
  ];
}

/** A sentence with its full stop, unless a quotation has brought one. */
function ended(sentence: string): string {
  return /[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`;
}

function both<T>(
  { was, now }: { was?: T; now?: T },
  words: (side: T) => string,
): Pick<ChangeRow, 'was' | 'now'> {
  return {
    ...(was === undefined ? {} : { was: words(was) }),
    ...(now === undefined ? {} : { now: words(now) }),
  };
}

function moved(shift: Shift | undefined): Pick<ChangeRow, 'by'> {
  return shift ? { by: shiftWords(shift) } : {};
}

function grown(pence: number | undefined): Pick<ChangeRow, 'by'> {
  return pence === undefined ? {} : { by: `${poundsOf(Math.abs(pence))} ${pence < 0 ? 'less' : 'more'}` };
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

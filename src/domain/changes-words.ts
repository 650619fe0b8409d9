import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import { standingOf, type Change, type PromiseRecord, type Standing } from './changes.ts';
import { shiftWords, type Shift } from './date-shift.ts';
import { say } from './language.ts';
import { stateWords } from './state.ts';
import { dateWords, listWords, moneyWords, poundsOf } from './words.ts';

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
  met: say('met'),
  partly: 'partly met',
  'not-met': 'not met',
  'no-evidence': 'no evidence',
} as const satisfies Record<PromiseSnapshot['criteria']['items'][number]['result'], string>;

const texts = { fund: 'Paid from', wording: 'The paper’s words', title: 'Its name on this site' } as const;

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
    dropped: say('dropped'),
    'not-mentioned': 'not mentioned any more',
  }[how];
  const reason = note === undefined ? '' : `: ${note.replace(/\.$/, '')}`;
  return `${[words, listWords(where)].filter(Boolean).join(' ')} (${source.document.title})${reason}`;
}

/** How a promise stood, in words: “Complete” (complete); "not given" where no paper says. */
export function standWords(promise: Pick<PromiseRecord, 'state' | 'reports'>): string {
  return standingWords(standingOf(promise));
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
    was: before.filter((text) => !after.includes(text)).join(' ') || say('nothing'),
    now: after.filter((text) => !before.includes(text)).join(' ') || say('nothing'),
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
  return pence === undefined
    ? {}
    : { by: `${poundsOf(Math.abs(pence))} ${pence < 0 ? say('less') : say('more')}` };
}

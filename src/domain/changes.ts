import type { Money } from '../schemas/fields/money.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { State } from '../schemas/fields/state.ts';
import type { PromiseSnapshot } from '../schemas/snapshot.ts';
import { shiftBetween, type Shift } from './date-shift.ts';
import { spanOf } from './partial-date.ts';

/** As much of a promise as is needed to compare it with itself at another time. A snapshot of it is one. */
export interface PromiseRecord extends Pick<
  PromiseSnapshot,
  'id' | 'title' | 'strategy' | 'words' | 'state' | 'targetStart' | 'targets' | 'became'
> {
  funding: Pick<PromiseSnapshot['funding'], 'amount' | 'fund'>;
  /** Oldest first. Their text is compared where both sides have it. */
  reports: ReportRecord[];
  criteria: { items: Pick<Criterion, 'text' | 'result' | 'evidence'>[] };
}

/** One thing that changed of a promise. A side that is missing was not there. */
export type Change =
  | { kind: 'status'; was: Standing; now: Standing }
  | { kind: 'became'; was?: End; now?: End }
  | { kind: 'target'; label?: string; was?: PartialDate; now?: PartialDate; shift?: Shift }
  | { kind: 'start'; was: PartialDate; now: PartialDate; shift?: Shift }
  /** `pence` is by how much, where both sides are amounts; below zero is less. */
  | { kind: 'money'; was: Money; now: Money; pence?: number }
  | { kind: 'fund' | 'wording' | 'title'; was?: string; now?: string }
  | { kind: 'criterion'; text: string; was?: Result; now?: Result; evidence?: string }
  /** On both sides: the same report, read otherwise. This site was corrected between the two times. */
  | { kind: 'report'; was?: ReportRecord; now?: ReportRecord };

/** How a promise stood, and in which words. */
export interface Standing {
  state: State;
  /** The newest status in the words of its paper; nothing where no paper gave one. */
  written?: string;
}

/** Every promise of two times: each in exactly one of the three lists, in the order in which it stood. */
export interface Comparison<T extends PromiseRecord = PromiseRecord> {
  added: T[];
  gone: T[];
  both: Compared<T>[];
}

/** A promise that was there both times; unchanged where `changes` is empty. */
export interface Compared<T extends PromiseRecord = PromiseRecord> {
  was: T;
  now: T;
  changes: Change[];
}

/** Compares the promises of two times. */
export function compareTimes<T extends PromiseRecord>(
  before: readonly T[],
  after: readonly T[],
): Comparison<T> {
  const then = new Map(before.map((promise) => [promise.id, promise]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !then.has(id)),
    gone: before.filter(({ id }) => !now.has(id)),
    both: after.flatMap((promise) => {
      const was = then.get(promise.id);
      return was ? { was, now: promise, changes: changesOf(was, promise) } : [];
    }),
  };
}

/** What changed of one promise between two times, in the order in which a reader wants to know it. */
export function changesOf(was: PromiseRecord, now: PromiseRecord): Change[] {
  return [
    ...statusChange(was, now),
    ...paired(was.became, now.became, endKey).flatMap((pair): Change[] =>
      pair.was && pair.now ? [] : [{ kind: 'became', ...pair }],
    ),
    ...targetChanges(was.targets, now.targets),
    ...dateChange(was.targetStart, now.targetStart).map((dates): Change => ({ kind: 'start', ...dates })),
    ...moneyChange(was.funding.amount, now.funding.amount),
    ...(was.funding.fund?.id === now.funding.fund?.id
      ? []
      : textChange('fund', was.funding.fund?.title, now.funding.fund?.title)),
    ...textChange('wording', was.words, now.words),
    ...textChange('title', was.title, now.title),
    ...paired(was.criteria.items, now.criteria.items, ({ text }) => text).flatMap(criterionChange),
    ...paired(was.reports, now.reports, reportKey).flatMap(reportChange),
  ];
}

/** How a promise stands by its newest status. */
export function standingOf({ state, reports }: Pick<PromiseRecord, 'state' | 'reports'>): Standing {
  const written = reports.findLast(({ status }) => status)?.status?.written;
  return { state, ...(written === undefined ? {} : { written }) };
}

function statusChange(was: PromiseRecord, now: PromiseRecord): Change[] {
  const [before, after] = [standingOf(was), standingOf(now)];
  const isSame = before.state === after.state && before.written === after.written;
  return isSame ? [] : [{ kind: 'status', was: before, now: after }];
}

/** Targets belong together by their labels; where there is one on each side, they do whatever they are called. */
function targetChanges(was: PromiseRecord['targets'], now: PromiseRecord['targets']): Change[] {
  const isOne = was.length === 1 && now.length === 1;
  return paired(was, now, ({ label = '' }) => (isOne ? '' : label)).flatMap((pair): Change[] => {
    const label = pair.now?.label ?? pair.was?.label;
    const head = { kind: 'target' as const, ...(label === undefined ? {} : { label }) };
    if (pair.was && pair.now)
      return dateChange(pair.was.date, pair.now.date).map((dates) => ({ ...head, ...dates }));
    return [{ ...head, ...sides(pair.was?.date, pair.now?.date) }];
  });
}

/** Dates are the same where they mean the same days; absent ones, where they are absent for the same reason. */
function dateChange(
  was: PartialDate,
  now: PartialDate,
): { was: PartialDate; now: PartialDate; shift?: Shift }[] {
  const [before, after] = [spanOf(was), spanOf(now)];
  const isSame =
    before && after ? before.first === after.first && before.last === after.last : was.basis === now.basis;
  if (isSame) return [];
  const shift = shiftBetween(was, now);
  return [{ was, now, ...(shift ? { shift } : {}) }];
}

function moneyChange(was: Money, now: Money): Change[] {
  if (was.basis !== 'stated' || now.basis !== 'stated')
    return was.basis === now.basis ? [] : [{ kind: 'money', was, now }];
  const pence = now.pence - was.pence;
  return pence === 0 ? [] : [{ kind: 'money', was, now, pence }];
}

function textChange(
  kind: 'fund' | 'wording' | 'title',
  was: string | undefined,
  now: string | undefined,
): Change[] {
  return was === now ? [] : [{ kind, ...sides(was, now) }];
}

function criterionChange({ was, now }: Pair<PromiseRecord['criteria']['items'][number]>): Change[] {
  if (was?.result === now?.result) return [];
  const text = now?.text ?? was?.text ?? '';
  const evidence = now?.evidence;
  return [{ kind: 'criterion', text, ...sides(was?.result, now?.result), ...(evidence ? { evidence } : {}) }];
}

function reportChange({ was, now }: Pair<ReportRecord>): Change[] {
  if (!was || !now) return [{ kind: 'report', ...sides(was, now) }];
  return textOf(was) === textOf(now) ? [] : [{ kind: 'report', was, now }];
}

/** What a report says. A record that knows of the report alone has no text, and its text never differs. */
function textOf({ points, issues, nextSteps, changed, status }: ReportRecord): string {
  return JSON.stringify([points, issues, nextSteps, changed, status?.written, status?.state]);
}

/** A report is known by its paper and its time: one paper may tell of two. */
function reportKey({ date, source }: ReportRecord): string {
  return `${source.document.id} ${spanOf(date)?.last ?? ''}`;
}

function endKey({ how, source }: End): string {
  return `${how} ${source.document.id}`;
}

/** Puts the items of two sides together by a key, twins in their order; those of the second side lead. */
function paired<T>(was: readonly T[], now: readonly T[], keyOf: (item: T) => string): Pair<T>[] {
  const left = Object.groupBy(was, keyOf);
  const pairs = now.map((item) => sides(left[keyOf(item)]?.shift(), item));
  return [
    ...pairs,
    ...Object.values(left).flatMap((items = []) => items.map((item) => sides(item, undefined))),
  ];
}

function sides<T>(was: T | undefined, now: T | undefined): Pair<T> {
  return { ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) };
}

type Criterion = PromiseSnapshot['criteria']['items'][number];
type Result = Criterion['result'];
type End = PromiseSnapshot['became'][number];
type Report = PromiseSnapshot['reports'][number];
type ReportRecord = Pick<Report, 'date' | 'source' | 'status'> & Partial<Report>;

interface Pair<T> {
  was?: T;
  now?: T;
}

import type { Change, Comparison, PromiseRecord } from './changes.ts';
import { dateWords } from './words.ts';

/** A change, and the promise that it is of. */
export interface PromiseChange<T extends PromiseRecord = PromiseRecord> {
  promise: T;
  change: Change;
}

/** Changes of one way, under what the way is called. */
export interface ChangeGroup<T extends PromiseRecord = PromiseRecord> {
  heading: string;
  changes: PromiseChange<T>[];
}

const ways: readonly (readonly [string, readonly Change['kind'][]])[] = [
  ['Status', ['status']],
  ['What became of them', ['became']],
  ['Dates', ['target', 'start']],
  ['Money', ['money', 'fund']],
  ['Wording', ['wording', 'title']],
  ['Success criteria', ['criterion']],
];

/** The changes between two times, by way; new reports apart. Ways in which nothing changed are left out. */
export function groupChanges<T extends PromiseRecord>({ both }: Comparison<T>): ChangeGroup<T>[] {
  const all = both.flatMap(({ now, changes }) => changes.map((change) => ({ promise: now, change })));
  return [
    ...ways.map(([heading, kinds]) => ({
      heading,
      changes: all.filter(({ change }) => kinds.includes(change.kind)),
    })),
    {
      heading: 'Reports that this site has corrected since',
      changes: all.filter(({ change }) => change.kind === 'report' && change.was !== undefined),
    },
  ].filter(({ changes }) => changes.length > 0);
}

/** The new reports between two times: each paper with the promises that it tells of. */
export function newReports<T extends PromiseRecord>({ both }: Comparison<T>): NewReport<T>[] {
  const reports = new Map<string, NewReport<T>>();
  for (const { now, changes } of both)
    for (const change of changes) {
      if (change.kind !== 'report' || change.was !== undefined || !change.now) continue;
      const { date, source } = change.now;
      const when = dateWords(date);
      const key = `${when} ${source.document.id}`;
      const report = reports.get(key) ?? { when, paper: source.document.title, promises: [] };
      reports.set(key, { ...report, promises: [...report.promises, now] });
    }
  return [...reports.values()];
}

/** A paper, and the promises that it tells of. */
export interface NewReport<T extends PromiseRecord = PromiseRecord> {
  /** "November 2022" */
  when: string;
  paper: string;
  promises: T[];
}

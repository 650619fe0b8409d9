import { compareTimes } from '../domain/changes.ts';
import { lastDayOf, sortPeriods, type PeriodPair, type ReportedPeriod } from '../domain/period.ts';
import { snapshotOf } from '../domain/snapshot.ts';
import { readSnapshotFile } from '../reader/snapshot-file.ts';
import { today } from '../reader/today.ts';
import type { Snapshot } from '../schemas/snapshot.ts';
import { loadContent } from './content.ts';

let listing: Promise<ReportedPeriod[]> | undefined;

/** Every reporting period, the newest first. */
export function listPeriods(): Promise<ReportedPeriod[]> {
  if (import.meta.env.DEV) return list();
  return (listing ??= list());
}

/** Every pair of periods, the newest pair first. */
export async function listPairs(): Promise<PeriodPair[]> {
  const periods = await listPeriods();
  return periods.flatMap((to, at) =>
    periods.slice(at + 1).map((from) => ({ from, to, ...compared(from, to) })),
  );
}

/** What is known now, and what changed since the newest period; nothing where there is none. */
export async function loadNow(): Promise<{ snapshot: Snapshot; since?: Omit<PeriodPair, 'to'> }> {
  const snapshot = snapshotOf(await loadContent(), today());
  const [from] = await listPeriods();
  return { snapshot, ...(from ? { since: { from, ...compared(from, { snapshot }) } } : {}) };
}

/**
 * The frozen file of a period, as it lies on the disk.
 * @throws where there is none
 */
export function loadFrozenFile(id: string): Uint8Array<ArrayBuffer> {
  const bytes = readSnapshotFile(id);
  if (!bytes) throw new Error(`no snapshots/${id}.json`);
  return new Uint8Array(bytes);
}

function compared(from: { snapshot: Snapshot }, to: { snapshot: Snapshot }) {
  return { comparison: compareTimes(from.snapshot.promises, to.snapshot.promises) };
}

async function list(): Promise<ReportedPeriod[]> {
  const content = await loadContent();
  return sortPeriods(content.periods)
    .reverse()
    .map(({ id, data }) => {
      const kept = content.snapshots.find((entry) => entry.id === id)?.data;
      const bytes = readSnapshotFile(id)?.length;
      // A site that is built for an earlier day knows nothing of what was frozen after it.
      if (data.frozen && kept && bytes !== undefined && kept.asOf <= today())
        return { id, data, snapshot: kept, frozen: { ...data.frozen, bytes } };
      const last = lastDayOf(data) ?? today();
      return { id, data, snapshot: snapshotOf(content, last < today() ? last : today(), data.title) };
    });
}

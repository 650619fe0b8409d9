import { withoutDrafts } from '../domain/shown-content.ts';
import { snapshotOf } from '../domain/snapshot.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Snapshot } from '../schemas/snapshot.ts';
import type { Checkable } from './rule.ts';

/** A frozen period: what was frozen, and what the content says of the same time today. */
export interface FrozenTime {
  period: Entry<'periods'>;
  frozen: Snapshot;
  now: Snapshot;
}

const known = new WeakMap<Checkable, FrozenTime[]>();

/**
 * Every frozen period whose snapshot is sound: where it was altered, nobody knows what was frozen. Worked out once for all
 * rules. Content that cannot be put together yet has none; other rules tell what is wrong with it.
 */
export function frozenTimes(content: Checkable): FrozenTime[] {
  const times = known.get(content) ?? compare(content);
  known.set(content, times);
  return times;
}

function compare(content: Checkable): FrozenTime[] {
  const { council, digests, snapshots } = content;
  if (!council) return [];
  return content.periods.flatMap((period) => {
    const snapshot = snapshots.find(({ id }) => id === period.id);
    if (!snapshot || digests[snapshot.file] !== period.data.frozen?.sha256) return [];
    const now = snapshotIf(withoutDrafts({ ...content, council }), snapshot.data.asOf);
    return now ? [{ period, frozen: snapshot.data, now }] : [];
  });
}

function snapshotIf(content: Content, day: string): Snapshot | undefined {
  try {
    return snapshotOf(content, day);
  } catch {
    return undefined;
  }
}

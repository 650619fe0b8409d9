import { lastDayOf } from '../../src/domain/period.ts';
import { snapshotOf } from '../../src/domain/snapshot.ts';
import { contentFolder } from '../../src/reader/files.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';

const content = readContent(contentFolder()).content as Content;

/** The reporting periods, and what was known at the end of each: as it was frozen, or as it would be. */
export const periods = content.periods.map(({ id, data }) => {
  const kept = content.snapshots.find((entry) => entry.id === id)?.data;
  return { id, data, snapshot: kept ?? snapshotOf(content, lastDayOf(data) ?? '', data.title) };
});

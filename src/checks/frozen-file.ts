import { lastDayOf } from '../domain/period.ts';
import { dayWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** A snapshot and its period belong together: neither is there without the other. */
export const frozenFile: Rule = {
  name: 'frozen-file',
  description: 'A frozen period has its snapshot, of its last day, and every snapshot has its frozen period.',
  check({ ids, periods, snapshots }) {
    const findings: Found[] = [];
    for (const { id, file, data } of periods) {
      const snapshot = snapshots.find((entry) => entry.id === id);
      const last = lastDayOf(data);
      if (data.frozen && !ids.snapshots.includes(id))
        findings.push({
          file,
          path: ['frozen'],
          problem: 'says that the period is frozen, but its snapshot is missing',
          found: `no file snapshots/${id}.json`,
          expected: `the file snapshots/${id}.json, as Git has it: nobody can make it again as it was`,
        });
      if (data.frozen && snapshot && snapshot.data.asOf !== last)
        findings.push({
          file,
          path: ['date'],
          problem: 'was changed after the period was frozen',
          found: last === undefined ? 'no last day' : `a last day of ${dayWords(last)}`,
          expected: `a last day of ${dayWords(snapshot.data.asOf)}, up to which the snapshot goes; a wrong date is said in the corrections`,
        });
    }
    for (const id of ids.snapshots) {
      const period = periods.find((entry) => entry.id === id);
      if (period?.data.frozen || (!period && ids.periods.includes(id))) continue;
      findings.push({
        file: `snapshots/${id}.json`,
        path: [],
        problem: period ? 'belongs to a period that is not frozen' : 'belongs to no period',
        found: period ? `no "frozen" in ${period.file}` : `no file periods/${id}.json`,
        expected: period
          ? `the "frozen" of ${period.file}, as Git has it. Was it never there? Delete the snapshot, then: npm run freeze ${id}`
          : 'the period, as Git has it: a snapshot is never renamed',
      });
    }
    return findings;
  },
};

import { rowsOf } from '../domain/edition.ts';
import { countWords } from '../domain/words.ts';
import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** The counts of a paper's scale are those of the content, and do not exceed its rows. */
export const editionStatuses: Rule = {
  name: 'edition-statuses',
  description: 'The statuses of an edition are counted in its paper as in the content.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of content.editions) {
      const add = (path: Found['path'], finding: Omit<Found, 'file' | 'path'>) =>
        findings.push({ file, path, ...finding });
      const rows = rowsOf(content, data);
      const counts = Map.groupBy(rows, ({ status }) => status?.written);
      const countOf = (written: string | undefined) => counts.get(written)?.length ?? 0;
      const { statuses = [] } = data;
      const used = [...counts.values()].flatMap(([row]) => row?.status ?? []);
      const named = new Set([...statuses, ...used].map(({ written }) => written));
      const terms = [...named].map((written) => `${countOf(written)} ${show(written)}`);
      if (countOf(undefined) > 0) terms.push(`${countOf(undefined)} without a status`);
      const inContent = `${terms.join(' + ')} = ${countWords(rows.length, 'row')}`;
      if (statuses.length === 0 && used.length > 0)
        add(['statuses'], {
          problem: 'is missing, though promises have a status from this paper',
          found: inContent,
          expected: 'the scale of the paper, each status once, with how many rows have it',
          example: `"statuses": ${JSON.stringify(used.map(({ written, state }) => ({ written, state, count: countOf(written) })))}`,
        });
      const stated = statuses.reduce((sum, { count }) => sum + count, 0);
      const working = `${statuses.map((one) => `${one.count} ${show(one.written)}`).join(' + ')} = ${stated}`;
      if (stated > data.rows)
        add(['statuses'], {
          problem: 'add up to more rows than the paper lists',
          found: working,
          expected: `at most ${data.rows}, the number in rows`,
        });
      const words = statuses.map(({ written }) => written);
      for (const [at, { written, count }] of statuses.entries())
        if (words.indexOf(written) < at)
          add(['statuses', at, 'written'], {
            problem: 'stands in the scale twice',
            found: show(written),
            expected: 'each status once, letter for letter, with the number of all its rows',
          });
        else if (count !== countOf(written))
          add(['statuses', at, 'count'], {
            problem: `is not how many promises have the status ${show(written)} from this paper`,
            found: `${count}, of ${working}`,
            expected: `${countOf(written)}, of ${inContent}`,
            example: `"count": ${countOf(written)}`,
          });
    }
    return findings;
  },
};

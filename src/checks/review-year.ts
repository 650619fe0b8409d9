import { reportId, reportedYears } from '../domain/annual-report-years.ts';
import { nearest, show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** A commentary belongs to the report on one strategy in one year. */
export const reviewYear: Rule = {
  name: 'review-year',
  description:
    'The file of a commentary is named after its strategy and its year, and a paper reported on the strategy in that year.',
  check(content) {
    const findings: Found[] = [];
    for (const { id, file, data } of content.reviews) {
      const { strategy, year } = data;
      const right = reportId(strategy, year);
      if (id !== right)
        findings.push({
          file,
          path: ['year'],
          problem: 'and the strategy do not make the name of the file',
          found: show(`${id}.mdx`),
          expected: `${right}.mdx, or another strategy or year`,
        });
      if (!content.ids.strategies.includes(strategy)) continue;
      const years = reportedYears(content, strategy);
      if (years.includes(year)) continue;
      findings.push({
        file,
        path: ['year'],
        problem: `is a year in which no paper reported on ${strategy}`,
        found: show(year),
        expected: years.length > 0 ? `one of ${years.join(', ')}` : 'a strategy that a paper reported on',
        nearest: nearest(year, years),
      });
    }
    return findings;
  },
};

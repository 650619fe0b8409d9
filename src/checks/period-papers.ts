import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** The papers of a period are of its time. */
export const periodPapers: Rule = {
  name: 'period-papers',
  description: 'The papers of a reporting period have dates within it.',
  check({ periods, documents }) {
    return periods.flatMap(({ file, data }) => {
      const period = spanOf(data.date);
      if (!period)
        return [
          {
            file,
            path: ['date'],
            problem: 'says no time, so nobody can tell what belongs to the period',
            found: dateWords(data.date),
            expected: 'a date, stated or inferred with its reason',
          },
        ];
      return data.documents.flatMap((id, at): Found[] => {
        const paper = documents.find((entry) => entry.id === id);
        const span = paper && spanOf(paper.data.date);
        const isWithin = span && period.first <= span.first && span.last <= period.last;
        if (!paper || isWithin) return [];
        return [
          {
            file,
            path: ['documents', at],
            problem: span ? 'names a paper of another time' : 'names a paper without a date',
            found: `${id}: ${dateWords(paper.data.date)}`,
            expected: `a paper of ${dateWords(data.date)}, which is the date of the period, or another date there`,
          },
        ];
      });
    });
  },
};

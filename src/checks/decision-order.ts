import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { Rule } from './rule.ts';

/** What a meeting decided is known from that meeting on. */
export const decisionOrder: Rule = {
  name: 'decision-order',
  description: 'The paper that states what was decided is no older than the meeting.',
  check: (content) =>
    content.decisions.flatMap(({ file, data: { date, outcome } }) => {
      if (outcome.basis !== 'stated') return [];
      const paper = content.documents.find(({ id }) => id === outcome.source.document);
      const written = paper && spanOf(paper.data.date);
      const met = spanOf(date);
      if (!paper || !written || !met || written.last >= met.first) return [];
      return [
        {
          file,
          path: ['outcome', 'source', 'document'],
          problem: 'is older than the meeting, and cannot say what was decided there',
          found: `${paper.id}, a paper of ${dateWords(paper.data.date)}`,
          expected: `a paper from ${dateWords(date)} on; or that the papers do not say`,
          example: '{ "basis": "not-in-sources", "note": "The minutes are not among the papers." }',
        },
      ];
    }),
};

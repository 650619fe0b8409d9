import { compareDates, spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';

/** What became of a promise is told by a later paper, once. */
export const becamePaper: Rule = {
  name: 'became-paper',
  description:
    'What became of a promise is told by a paper that is later than the promise, once for each paper.',
  check(content) {
    const findings: Found[] = [];
    const papers = new Map(content.documents.map(({ id, data }) => [id, data]));
    for (const { file, data } of content.actions) {
      const ends = data.became ?? [];
      const [made] = data.sources
        .flatMap(({ document }) => {
          const paper = papers.get(document);
          return paper ? [{ document, date: paper.date }] : [];
        })
        .sort((a, b) => compareDates(a.date, b.date));
      for (const [at, { source }] of ends.entries()) {
        const { document } = source;
        const add = (problem: string, found: string, expected: string) =>
          findings.push({ file, path: ['became', at, 'source', 'document'], problem, found, expected });
        const date = papers.get(document)?.date;
        if (ends.findIndex((end) => end.source.document === document) < at)
          add(
            'is the paper of another became of this promise',
            show(document),
            'one became for each paper, with all that it says',
          );
        else if (made?.document === document)
          add('is the paper that makes the promise', show(document), 'a later paper');
        else if (made && date && (spanOf(date)?.last ?? '9') < (spanOf(made.date)?.first ?? ''))
          add(
            'is older than the promise',
            `${document}, ${dateWords(date)}`,
            `a paper that is later than ${made.document}, ${dateWords(made.date)}`,
          );
      }
    }
    return findings;
  },
};

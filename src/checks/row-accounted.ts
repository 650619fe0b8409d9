import { accountOf, lastWords } from '../domain/edition-account.ts';
import type { Found, Rule } from './rule.ts';

/** No row of an edition is lost in the one that follows it. */
export const rowAccounted: Rule = {
  name: 'row-accounted',
  description:
    'A promise that one edition lists is in the edition that follows it, or says what became of it there.',
  check: (content) =>
    content.editions.flatMap((edition): Found[] => {
      const { before, then = [] } = accountOf(content, edition) ?? {};
      const { document } = edition.data;
      return then.flatMap(({ row: { action }, fate, now, end }): Found[] => {
        const { id, file, data } = action;
        if (fate === 'unaccounted')
          return [
            {
              file,
              path: ['became'],
              problem: `does not say what became of ${id}, a row of ${before?.file}, in ${edition.file}`,
              found: `nothing that names ${document}: no source, no update and no became`,
              expected:
                'one more item in became, with this paper as its source; or, where the paper lists the promise, the paper among its sources',
              example: `became:\n  - how: not-mentioned\n    source:\n      document: ${document}\n      section: The whole list`,
            },
          ];
        if (now && end && !lastWords.includes(end.how))
          return [
            {
              file,
              path: ['became', data.became?.indexOf(end) ?? 0, 'how'],
              problem: `says that the promise is no longer there, but it is a row of ${edition.file}`,
              found: `${end.how}; and ${document} ${citedIn(data, document)}`,
              expected: `one of the two: no such became, or this paper neither among the sources nor in an update. Of a promise that it still lists, a paper can only say ${lastWords.join(' or ')}`,
            },
          ];
        return [];
      });
    }),
};

function citedIn({ sources }: { sources: readonly { document: string }[] }, document: string): string {
  const at = sources.findIndex((source) => source.document === document);
  return at < 0 ? 'has an update' : `is source ${at + 1}`;
}

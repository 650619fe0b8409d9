import { accountOf } from '../domain/edition-account.ts';
import { isListed, rowsOf } from '../domain/edition.ts';
import type { Entry } from '../schemas/index.ts';
import type { Checkable, Found, Rule } from './rule.ts';

/** More names than these help nobody. */
const mostNamed = 8;

/** The content holds as many promises as the paper lists. */
export const editionRows: Rule = {
  name: 'edition-rows',
  description: 'An edition has as many rows in the content as its paper lists.',
  check: (content) =>
    content.editions.flatMap((edition): Found[] => {
      const { strategy, document, rows: stated } = edition.data;
      const held = rowsOf(content, edition.data).length;
      // A file that is not valid may well be the row that seems to be missing.
      const isComplete = content.ids.actions.length === content.actions.length;
      if (held === stated || (held < stated && !isComplete)) return [];
      const isShort = held < stated;
      const suspects = isShort ? perhapsMissing(content, edition) : perhapsTooMany(content, edition);
      const names = suspects.slice(0, mostNamed).join(', ');
      const others = suspects.length > mostNamed ? ` and ${suspects.length - mostNamed} more` : '';
      return [
        {
          file: edition.file,
          path: ['rows'],
          problem: `is not the number of promises of ${strategy} that name ${document} as a source or in an update`,
          found: `${stated}, and ${held} such promises: ${Math.abs(stated - held)} ${isShort ? 'missing' : 'too many'}`,
          expected: `as many promises as the paper lists${
            names ? `\nperhaps ${isShort ? 'missing' : 'too many'}: ${names}${others}` : ''
          }`,
          example: isShort
            ? `sources:\n  - document: ${document}\n    section: Row ${stated}`
            : `"rows": ${held}`,
        },
      ];
    }),
};

/** Rows of the edition before that are lost; else the promises of the strategy that do not name the paper. */
function perhapsMissing(content: Checkable, edition: Entry<'editions'>): string[] {
  const lost = (accountOf(content, edition)?.then ?? []).filter(({ fate }) => fate === 'unaccounted');
  if (lost.length > 0) return lost.map(({ row }) => row.action.id);
  return content.actions
    .filter(({ data }) => data.strategy === edition.data.strategy && !isListed(data, edition.data))
    .filter(({ data }) => !data.became?.some(({ source }) => source.document === edition.data.document))
    .map(({ id }) => id);
}

/** Rows that the paper is said to leave out; else those that name it as a source while it tells nothing of them. */
function perhapsTooMany(content: Checkable, { data }: Entry<'editions'>): string[] {
  const rows = rowsOf(content, data).map(({ action }) => action);
  const leftOut = rows.filter((row) =>
    row.data.became?.some(({ source }) => source.document === data.document),
  );
  const untold = rows.filter(
    (row) => !row.data.updates.some(({ source }) => source.document === data.document),
  );
  const suspects = leftOut.length > 0 ? leftOut : untold.length < rows.length ? untold : [];
  return suspects.map(({ id }) => id);
}

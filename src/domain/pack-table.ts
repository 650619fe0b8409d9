import { rowsOf, type Pack, type PackRow } from './pack.ts';
import { capitalised } from './words.ts';

/** The headings of the table: the number of the promise, the columns of the officers, and what is new. */
export function headingsOf({ columns, step: { before } }: Pack): string[] {
  return ['No.', ...columns.map(({ heading }) => heading), newHeading(before?.data.title)];
}

/** The cells of a row under these headings, each one thing a line: the same on the page, in CSV and in a document. */
export function linesOf({ order, cells, standing }: PackRow): string[][] {
  return [[String(order)], ...cells, standing.marks.map(({ words }) => words)];
}

/**
 * The table as rows of text for a spreadsheet, the headings first: the parts of the strategy before each promise, and
 * the day and the address after it.
 * @param address the full web address of a page. Takes its path from the root of the site.
 */
export function textRows(pack: Pack, pageOf: (row: PackRow) => string): string[][] {
  const head = [...pack.levels.map(capitalised), ...headingsOf(pack), 'As of', 'Page'];
  const rows = pack.parts.flatMap(({ name, groups }) =>
    groups.flatMap(({ below, rows: own }) =>
      own.map((row) => [
        ...pack.levels.map((_, index) => [name, ...below][index] ?? 'None'),
        ...linesOf(row).map((lines) => lines.join('\n')),
        pack.asOf,
        pageOf(row),
      ]),
    ),
  );
  return [head, ...rows];
}

/** How many promises the pack has. */
export function countOf(pack: Pack): number {
  return rowsOf(pack).length;
}

function newHeading(before: string | undefined): string {
  return before ? `Since ${before}` : 'Since the last report';
}

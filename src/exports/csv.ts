import { stringify } from 'csv-stringify/sync';
import type { Cell, Dataset, Published, Value } from './dataset.ts';

/** What stands between the items of a list within one cell. */
export const listMark = ' | ';

/**
 * A dataset as CSV for spreadsheets: UTF-8 with a mark, a header row, a line end of RFC 4180.
 * No cell can start a formula: text that begins with = + - @ gets an apostrophe before it.
 */
export function writeCsv(dataset: Dataset, published: Published): string {
  const columns = Object.keys(dataset.columns);
  const rows = dataset.rows(published).map((row) => columns.map((name) => cellText(row[name] ?? null)));
  return stringify([columns, ...rows], {
    bom: true,
    escape_formulas: true,
    // By itself it quotes only the line ends that it writes.
    quoted_match: /[\r\n]/,
    record_delimiter: '\r\n',
  });
}

/** Numbers stay numbers, so that csv-stringify does not take their sign for a formula. */
function cellText(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  return isList(cell) ? cell.map(valueText).join(listMark) : valueText(cell);
}

function isList(cell: Cell): cell is readonly Value[] {
  return Array.isArray(cell);
}

/** White space in front would hide a formula from whoever looks at the first character only. */
function valueText(value: Value): string {
  return value === null ? '' : String(value).trimStart();
}

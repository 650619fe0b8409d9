import { addressOf } from '../domain/address.ts';
import { csvText } from '../domain/csv-text.ts';
import type { Pack } from '../domain/pack.ts';
import { textRows } from '../domain/pack-table.ts';

/**
 * The table of a pack as CSV for spreadsheets, one promise a row. Several things in one cell have a line each.
 * @param address the full web address of a page. Takes its path from the root of the site.
 */
export function packCsv(pack: Pack, address: (path: string) => string): string {
  return csvText(textRows(pack, ({ id }) => address(addressOf('actions', id))));
}

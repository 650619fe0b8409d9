import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { findColumns, type Columns } from './columns.ts';
import { Refused } from './refused.ts';

/** No row of a directory is nearly as long: what is longer is no such file. */
const longestRow = 100_000;

/**
 * Reads a CSV file row by row, however long it is.
 * @param take what is done with each row after the first
 * @param onBytes told how many bytes were read since it was told last
 * @throws Refused where the file is of another shape, cut off or damaged
 */
export async function readRows(
  path: string,
  take: (row: readonly string[], columns: Columns) => void,
  onBytes: (count: number) => void,
): Promise<void> {
  const file = basename(path);
  if (sizeOf(path) === 0) throw new Refused(`${file} is empty.`);
  let columns: Columns | undefined;
  const parser = parse({
    bom: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    // Nothing is handed on, so that no row waits in memory.
    on_record(row: string[]) {
      if (columns) take(row, columns);
      else columns = findColumns(row, file);
      return null;
    },
  });
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  source.on('data', (chunk) => onBytes(chunk.length));
  parser.resume();
  try {
    await pipeline(source, parser);
  } catch (error) {
    throw error instanceof CsvError ? new Refused(damaged(file, error, columns)) : error;
  }
}

/**
 * How many bytes a file has.
 * @throws Refused where there is no such file
 */
export function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refused(`There is no file ${path}.`);
  if (!stat.isFile()) throw new Refused(`${path} is no file. Give the CSV files in it one by one.`);
  return stat.size;
}

function damaged(file: string, error: CsvError, columns: Columns | undefined): string {
  if (!columns) return `${file} is no CSV file: its first line cannot be read.`;
  const line = (error as CsvError & { lines?: number }).lines ?? 0;
  const why = /FIELDS_LENGTH|INCONSISTENT/.test(error.code)
    ? 'has another number of columns than the first line'
    : 'cannot be read';
  return `Line ${line.toLocaleString('en-GB')} of ${file} ${why}: the file is cut off or damaged. Get it again.`;
}

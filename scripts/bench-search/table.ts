/** A row of a table: what it is about, and its cells. */
export type Row = readonly [about: string, ...cells: string[]];

/** Writes rows below one another, their columns in line; the first row is the heading. */
export function tableOf(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

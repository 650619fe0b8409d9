/** The figures of a chart, as its table has them. */
export interface Figures {
  series: string[];
  rows: {
    name: string;
    /** One for each series; nothing where it is not known. */
    cells: { value: number | undefined; words: string }[];
    /** The sum in words, where there are several series. */
    all: string | undefined;
  }[];
}

/** Reads the figures of a chart from its table, so that they are sent once. */
export function readFigures(table: HTMLTableElement): Figures {
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => ({
    name: textOf(row.querySelector('th')),
    cells: [...row.querySelectorAll('td:not(.all)')].map((cell) => {
      const value = cell.querySelector('data')?.value;
      return { value: value === undefined ? undefined : Number(value), words: textOf(cell) };
    }),
    all: row.querySelector('.all')?.textContent.trim(),
  }));
  const heads = [...table.querySelectorAll('thead th:not(:first-child)')].map(textOf);
  return { series: heads.slice(0, rows[0]?.cells.length ?? 0), rows };
}

/** What the pointer is told of one row: its name, then each figure with its share of the row, then the sum. */
export function rowWords({ series, rows }: Figures, index: number): string {
  const row = rows[index];
  if (!row) return '';
  const { name, cells, all } = row;
  const sum = cells.reduce((total, { value }) => total + (value ?? 0), 0);
  const lines = cells.map(({ value, words }, at) => {
    const share =
      cells.length > 1 && value !== undefined && sum > 0 ? ` (${Math.round((value / sum) * 100)}%)` : '';
    return `${series[at] ?? ''}: ${words}${share}`;
  });
  return [name, ...lines, ...(all === undefined ? [] : [`All: ${all}`])].join('\n');
}

function textOf(element: Element | null): string {
  return element?.textContent.trim() ?? '';
}

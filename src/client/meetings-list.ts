import { mostRows, rowWords } from '../domain/week-words.ts';
import type { WeekRow } from '../domain/week.ts';

/** What a list is made from, in words. */
export interface List {
  heading: string;
  notes: string[];
  rows: readonly WeekRow[];
  /** What is said where there are no rows. */
  nothing: string;
  count?: string;
}

/**
 * Draws a list from the moulds of the page, which give it the look of those that were there at first.
 * @param mould `list` or `day`
 */
export function drawList(board: HTMLElement, mould: string, list: List): DocumentFragment {
  const { heading, notes, rows, nothing, count = '' } = list;
  const drawn = clone(board, mould);
  const rest = rows.length - mostRows;
  const more = rest > 0 ? `And ${rest} more. Say what or where, to see fewer.` : '';
  fill(drawn, { heading, count, notes: notes.join(' '), rest: rows.length === 0 ? nothing : more });
  part(drawn, 'rows')?.replaceChildren(...rows.slice(0, mostRows).map((row) => drawRow(board, row)));
  return drawn;
}

/** The element of a part of the page. */
export function part(within: ParentNode, name: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-part=${name}]`);
}

function drawRow(board: HTMLElement, row: WeekRow): Node {
  const item = clone(board, 'row');
  fill(item, rowWords(row));
  item.querySelector('a')?.setAttribute('href', `${board.dataset['groups']}${row.listed.id}/`);
  return item;
}

function fill(within: ParentNode, words: Record<string, string>): void {
  for (const [name, text] of Object.entries(words)) {
    const element = part(within, name);
    if (element) element.textContent = text;
  }
}

function clone(board: HTMLElement, name: string): DocumentFragment {
  const mould = board.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`);
  return document.importNode(mould?.content ?? new DocumentFragment(), true);
}

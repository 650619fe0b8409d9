import { isCut, readSearch, writeSearch, type Search } from '../domain/search.ts';

/** How many results are shown at first, and added at a time. */
export const atOnce = 20;
const most = 200;

let committed = { address: '', shown: atOnce };

/**
 * What the address asks for, its query as it was written, and how many results were on the page when it was left.
 * A form that was sent before this script was there can have made it too long: then it is shortened.
 */
export function readAddress(): { search: Search | undefined; text: string; shown: number } {
  const fields = new URLSearchParams(location.search);
  const [search, text] = [readSearch(fields), fields.get('q') ?? ''];
  const state: unknown = history.state;
  const shown =
    typeof state === 'object' && state && 'shown' in state && typeof state.shown === 'number'
      ? Math.min(Math.max(state.shown, atOnce), most)
      : atOnce;
  if (isCut(text)) follow(search);
  committed = { address: here(), shown };
  return { search, text, shown };
}

/** Whether the address asks for something else than when it was last read or written. */
export function hasAddressChanged(): boolean {
  return here() !== committed.address;
}

/** While a person types, the address follows. */
export function follow(search: Search | undefined): void {
  history.replaceState({}, '', location.pathname + writeSearch(search));
}

/** A search that is asked for becomes a step in the history; what was typed on the way does not. */
export function commit(search: Search | undefined): void {
  const address = location.pathname + writeSearch(search);
  if (address !== committed.address) {
    history.replaceState({ shown: committed.shown }, '', committed.address);
    history.pushState({}, '', address);
  } else follow(search);
  committed = { address, shown: atOnce };
}

/** Keeps how many results are on the page, for who comes back to it. */
export function keepShown(shown: number): void {
  committed.shown = shown;
  history.replaceState({ shown }, '', location.href);
}

function here(): string {
  return location.pathname + location.search;
}

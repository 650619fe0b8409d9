const most = 200;

let committed = { address: '', shown: 0 };

/**
 * What the address asks for, and how many results were on the page when it was left.
 * @param atOnce how many are shown at first
 */
export function readAddress(atOnce: number): { fields: URLSearchParams; shown: number } {
  const state: unknown = history.state;
  const shown =
    typeof state === 'object' && state && 'shown' in state && typeof state.shown === 'number'
      ? Math.min(Math.max(state.shown, atOnce), most)
      : atOnce;
  committed = { address: here(), shown };
  return { fields: new URLSearchParams(location.search), shown };
}

/** Whether the address asks for something else than when it was last read or written. */
export function hasAddressChanged(): boolean {
  return here() !== committed.address;
}

/**
 * While a person types, the address follows.
 * @param part the part of the address from its question mark
 */
export function follow(part: string): void {
  history.replaceState({}, '', location.pathname + part);
}

/**
 * A search that is asked for becomes a step in the history; what was typed on the way does not.
 * @param part the part of the address from its question mark
 */
export function commit(part: string): void {
  const address = location.pathname + part;
  if (address !== committed.address) {
    history.replaceState({ shown: committed.shown }, '', committed.address);
    history.pushState({}, '', address);
  } else follow(part);
  committed = { address, shown: 0 };
}

/** Keeps how many results are on the page, for who comes back to it. */
export function keepShown(shown: number): void {
  committed.shown = shown;
  history.replaceState({ shown }, '', location.href);
}

function here(): string {
  return location.pathname + location.search;
}

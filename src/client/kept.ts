import { readKept, writeKept, type Kept } from '../domain/shortlist.ts';
import { hasStore, readStore, writeStore } from './store.ts';

const name = 'noticeboard-shortlist';

/** What is kept where the browser keeps nothing: until the page is left. */
let unsaved: Kept[] | undefined;

/** The groups that this browser keeps. */
export function keptHere(): Kept[] {
  return unsaved ?? readKept(readStore(name));
}

/**
 * Keeps these groups and no others, and tells every button and list of the page.
 * @returns whether the browser keeps them; not where its storage is switched off or full
 */
export function keepHere(kept: readonly Kept[]): boolean {
  const isSaved = writeStore(name, kept.length > 0 ? writeKept(kept) : undefined);
  unsaved = isSaved ? undefined : [...kept];
  dispatchEvent(new Event('shortlist'));
  return isSaved;
}

/** Whether the shortlist will still be there another day. */
export function isLasting(): boolean {
  return unsaved === undefined && hasStore();
}

/** Calls whenever the shortlist changes, in this window or another. */
export function onKept(change: () => void, signal: AbortSignal): void {
  addEventListener('shortlist', change, { signal });
  addEventListener('storage', ({ key }) => (key === null || key === name) && change(), { signal });
}

/** What this browser has kept under a name; nothing where there is nothing, or where storage is switched off. */
export function readStore(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text in this browser, or deletes it.
 * @param text nothing to delete
 * @returns whether it is kept; not where storage is switched off or full
 */
export function writeStore(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser keeps anything. */
export function hasStore(): boolean {
  const name = 'noticeboard-try';
  return writeStore(name, name) && writeStore(name, undefined);
}

/** A group that a reader keeps. */
export interface Kept {
  id: string;
  /** What it was called when it was kept, to name it by where it has left the directory. Empty where it is not known. */
  title: string;
}

/** The most groups that a shortlist holds. */
export const mostKept = 100;

/** What an id looks like, as `schemas/fields/reference.ts` has it; the address of a page is made from it. */
const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;
const longestTitle = 120;

/**
 * Reads a shortlist from what a browser has kept.
 * @param text may be anything, or nothing: whoever can write there could be anybody
 */
export function readKept(text: string | undefined): Kept[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? unique(found.flatMap(keptOf)) : [];
  } catch {
    return [];
  }
}

/** Writes a shortlist for the browser to keep. */
export function writeKept(kept: readonly Kept[]): string {
  return JSON.stringify(kept);
}

/** A shortlist with more groups at its end, each once, and no more than it may hold. */
export function addKept(kept: readonly Kept[], more: readonly Kept[]): Kept[] {
  return unique([...kept, ...more]);
}

/** A shortlist without a group. */
export function withoutKept(kept: readonly Kept[], id: string): Kept[] {
  return kept.filter((one) => one.id !== id);
}

/** The query of an address that shows some groups to somebody else. */
export function sharedQuery(ids: readonly string[]): string {
  return `?ids=${ids.join(',')}`;
}

/** What an address shares. */
export interface Shared {
  ids: string[];
  /** How many things in the address were no ids, or more than a shortlist holds. */
  left: number;
}

/**
 * Reads the groups that an address shares.
 * @param query of the address
 * @returns nothing where it shares none
 */
export function readShared(query: string): Shared | undefined {
  const given = new URLSearchParams(query).get('ids');
  if (given === null) return undefined;
  const parts = [...new Set(given.split(',').filter(Boolean))];
  const ids = parts.filter((part) => idPattern.test(part)).slice(0, mostKept);
  return { ids, left: parts.length - ids.length };
}

function keptOf(found: unknown): Kept[] {
  if (typeof found !== 'object' || found === null || !('id' in found)) return [];
  const { id, title } = found as Record<string, unknown>;
  if (typeof id !== 'string' || !idPattern.test(id)) return [];
  return [{ id, title: typeof title === 'string' ? title.slice(0, longestTitle) : '' }];
}

function unique(kept: readonly Kept[]): Kept[] {
  const seen = new Set<string>();
  return kept.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, mostKept);
}

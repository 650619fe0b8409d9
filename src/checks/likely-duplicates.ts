import { distance } from 'fastest-levenshtein';
import { plainPhone } from '../domain/contact.ts';
import type { Group } from '../schemas/group.ts';
import { fold } from './walk.ts';

/** As much of a group as can give away that it is there twice. */
export type Likeness = Pick<Group, 'title'> & Partial<Pick<Group, 'aliases' | 'contact' | 'registration'>>;

/** A listing that may be the same group, and why. */
export interface Duplicate {
  id: string;
  title: string;
  /** "has the same telephone number (01632 960001)" */
  reasons: string[];
}

/** Words that people add and leave out. */
const fillers = new Set(['a', 'and', 'at', 'club', 'for', 'group', 'in', 'of', 'society', 'the']);

/**
 * The listings that may be the same group as a new one: by name, website, mailbox, telephone or registration.
 * @param groups those of the directory, drafts too
 */
export function likelyDuplicates(
  entry: Likeness,
  groups: readonly { id: string; data: Likeness }[],
): Duplicate[] {
  return groups.flatMap(({ id, data }) => {
    const reasons = [...sameName(entry, data), ...sameFacts(entry, data)];
    return reasons.length > 0 ? [{ id, title: data.title, reasons }] : [];
  });
}

function sameName(entry: Likeness, other: Likeness): string[] {
  const names = [other.title, ...(other.aliases ?? [])];
  const own = [entry.title, ...(entry.aliases ?? [])];
  const same = names.find((name) => own.some((mine) => fold(mine) === fold(name)));
  if (same !== undefined) return [`has the same name (${same})`];
  const like = names.find((name) => own.some((mine) => isLike(mine, name)));
  return like === undefined ? [] : [`has a similar name (${like})`];
}

/** Whether two names differ by a slip of the pen, by the order of their words or by a filler. */
function isLike(a: string, b: string): boolean {
  const [x, y] = [core(a), core(b)];
  return x !== '' && y !== '' && distance(x, y) <= Math.floor(Math.min(x.length, y.length) / 6);
}

function core(name: string): string {
  const words = fold(name).split(' ');
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

function sameFacts(entry: Likeness, other: Likeness): string[] {
  const [mine, theirs] = [factsOf(entry), factsOf(other)];
  return Object.entries(mine).flatMap(([what, value]) =>
    value !== undefined && theirs[what] === value ? [`has the same ${what} (${value})`] : [],
  );
}

function factsOf({ contact, registration }: Likeness): Record<string, string | undefined> {
  return {
    website: contact?.website && pageOf(contact.website),
    'e-mail address': contact?.email?.toLowerCase(),
    'telephone number': contact?.phone && plainPhone(contact.phone),
    'charity number': registration?.charity,
    'company number': registration?.company,
  };
}

/** A page without what is the same for both: `https://www.example.org/` is example.org. */
function pageOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$|\/+$/g, '');
}

import type { Council } from '../../schemas/council.ts';
import { fileOf } from '../built-site.ts';

/** An old address and the new one, from the root of the site, with a stroke at both ends. */
export interface Redirect {
  from: string;
  to: string;
  /** Whether what lay below the old one lies below the new one: the page is of the same kind. */
  isWhole: boolean;
}

/**
 * Where old addresses lead, in every language of the site.
 * @param files of the built site, from its root; nothing leads to a page that is not there
 */
export function redirectsOf(
  { moved = [], languages = [] }: Pick<Council, 'moved' | 'languages'>,
  files: ReadonlySet<string>,
): Redirect[] {
  return ['', ...languages.slice(1).map((code) => `/${code}`)].flatMap((prefix) =>
    moved
      .map(({ from, to }) => ({ from: prefix + from, to: prefix + to, isWhole: isSameKind(from, to) }))
      .filter(({ to }) => files.has(fileOf(to))),
  );
}

/** An entry that moved within its section, or a part of one: not a page that was taken up by a list. */
function isSameKind(from: string, to: string): boolean {
  const [old, now] = [from.split('/'), to.split('/')];
  return old.length === now.length && old.length > 3 && old[1] === now[1];
}

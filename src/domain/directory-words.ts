import type { GroupView } from './group.ts';
import { countWords } from './words.ts';

/** What the directory holds, in a sentence or two: how many groups, how many of them are made up, of how many no contact is known. */
export function directoryWords(groups: readonly GroupView[]): string {
  if (groups.length === 0) return 'No group is listed here yet.';
  const real = groups.filter(({ data }) => !data.demonstration);
  const madeUp = groups.length - real.length;
  const isReachable = real.some(({ data }) => data.contact !== undefined);
  const all = countWords(groups.length, 'group');
  if (madeUp === 0) return `${all}. Each says when it was checked last.`;
  if (real.length === 0) return `${all}, made up to show how a directory works here.`;
  return isReachable
    ? `${all}. Of these, ${countWords(madeUp, 'is made up', 'are made up')}, to show how a directory works here.`
    : `${all}. The papers name ${real.length} of them and give no contact; the ${countWords(madeUp, 'other is made up', 'others are made up')}, to show how a directory works here.`;
}

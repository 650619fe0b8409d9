import type { GroupView } from './group.ts';
import { noun } from './language.ts';
import { countWords } from './words.ts';

/** Of some things how many are made up. */
export const madeUpNoun = noun({ one: '{0} of them is made up', other: '{0} of them are made up' });

const calledNoun = noun({
  one: '{0} place is called a priority',
  other: '{0} places are called priorities',
});

/** How many groups there are, and how many of them are made up: "14 groups; 12 of them are made up". */
export function countedGroups(groups: readonly Pick<GroupView, 'data'>[]): string {
  const madeUp = groups.filter(({ data }) => data.demonstration).length;
  const all = countWords(groups.length, 'group');
  if (madeUp === 0) return all;
  return madeUp === groups.length
    ? `${all}, made up for the demonstration`
    : `${all}; ${countWords(madeUp, madeUpNoun)}`;
}

/** How many places papers call priorities: "4 places are called a priority by a paper". */
export function prioritySentence(count: number): string {
  return count === 0
    ? 'No paper on this site calls a place a priority area.'
    : `${countWords(count, calledNoun)} in the papers on this site.`;
}

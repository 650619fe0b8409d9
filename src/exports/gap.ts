import type { Cover, GapCell } from '../domain/gap.ts';

/** The counts of one cell of the gap finder, as they are published. */
export type GapFields = Record<'groups' | 'groups_real' | 'groups_made_up', number> & Record<'cover', Cover>;

/** What each of these columns means. */
export const gapColumns: { [K in keyof GapFields]: string } = {
  groups: 'How many groups are listed. A group of several categories, places or days is counted in each.',
  groups_real: 'How many of them are not made up.',
  groups_made_up: 'How many of them are made up, to show how the directory works.',
  cover: 'none, wider-only (none there, one or more for a wider area), one, few (two or three) or several.',
};

/** What is published of a cell. */
export function gapFields({ count, real, madeUp, cover }: GapCell): GapFields {
  return { groups: count, groups_real: real, groups_made_up: madeUp, cover };
}

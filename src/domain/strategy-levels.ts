import type { Entry } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import { sectionAddress } from './address.ts';
import { lastOf, listSections, pluralOf, sectionName } from './strategy.ts';

/** One level of a strategy with its parts, each with the promises that stand under it. */
export interface Level {
  /** What the strategy calls one part, and several. */
  one: string;
  many: string;
  groups: { name: string; path: string; items: ActionView[] }[];
}

/**
 * The levels of a strategy, the highest first, their parts in the order of the paper.
 * @param actions the promises of this strategy
 */
export function levelsOf({ id, data }: Entry<'strategies'>, actions: readonly ActionView[]): Level[] {
  const sections = listSections(data.sections).map(lastOf);
  return data.levels.map(({ one }) => ({
    one,
    many: pluralOf(data, one),
    groups: sections
      .filter(({ level }) => level === one)
      .map((section) => ({
        name: sectionName(section),
        path: sectionAddress(id, section.id),
        items: actions.filter((action) => action.sections.some((above) => above.id === section.id)),
      })),
  }));
}

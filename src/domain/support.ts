import type { Content, Entry } from '../schemas/index.ts';
import { compareText } from './compare-text.ts';
import { standingOfRound } from './fund-round.ts';
import { rankByFreshness, type GroupView } from './group.ts';
import { linkTo, type Link } from './link.ts';
import { dateWords } from './words.ts';

/** How many groups a block shows where it does not say. */
const fewGroups = 5;

/** What a block says of the groups of a category. */
export interface GroupsOfCategory {
  /** The first of them: real ones before made-up ones, and those checked lately first. */
  first: GroupView[];
  /** All of them. */
  groups: GroupView[];
  /** The page that lists all of them. */
  list: Link;
}

/** The support pages, in their order. */
export function supportPages(content: Pick<Content, 'support'>): Entry<'support'>[] {
  return content.support.toSorted((a, b) => a.data.order - b.data.order || compareText(a.id, b.id));
}

/** The groups of a category, the first of them at hand. */
export function groupsOfCategory(
  content: Content,
  groups: readonly GroupView[],
  category: string,
  most = fewGroups,
): GroupsOfCategory {
  const all = rankByFreshness(groups.filter(({ data }) => data.categories.includes(category)));
  const ranked = all.toSorted((a, b) => Number(isMadeUp(a)) - Number(isMadeUp(b)));
  return { first: ranked.slice(0, most), groups: all, list: linkTo(content, 'categories', category) };
}

/** The rounds of all funds that are open on a day, each as a link to its fund. @param today YYYY-MM-DD */
export function openRounds(content: Content, today: string): Link[] {
  return content.funds.flatMap(({ id, data }) =>
    data.phases
      .filter((phase) => standingOfRound(phase, today) === 'open')
      .map(({ name, closes }) => linkTo(content, 'funds', id, `${name}. Closing date: ${dateWords(closes)}`)),
  );
}

function isMadeUp({ data }: GroupView): boolean {
  return data.demonstration === true;
}

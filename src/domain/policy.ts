import type { Content } from '../schemas/index.ts';
import type { Policy } from '../schemas/policy.ts';
import { linksWhere, sortLinks, type Link } from './link.ts';
import { compareDates } from './partial-date.ts';
import { storiesOf } from './story.ts';

/** What the newest paper says of a policy; of one date, what stands last in its file. */
export function newestStatement({ statements }: Policy): Policy['statements'][number] | undefined {
  return statements.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
}

/** The characteristics that policies name, by name; those that the same policies name stand together. */
export function characteristicsOf(content: Content): { names: string[]; policies: Link[] }[] {
  const all = new Set(content.policies.flatMap(({ data }) => data.characteristics ?? []));
  const named = sortLinks([...all].map((name) => ({ name }))).map(({ name }) => ({
    name,
    policies: sortLinks(
      linksWhere(content, 'policies', ({ characteristics }) => characteristics?.includes(name)),
    ),
  }));
  const together = Map.groupBy(named, ({ policies }) => policies.map(({ path }) => path).join(' '));
  return [...together.values()].map((those) => ({
    names: those.map(({ name }) => name),
    policies: those[0]?.policies ?? [],
  }));
}

/** The stories that tell of the promises behind a policy, each once. */
export function storiesBehind(content: Content, { actions = [] }: Policy): Link[] {
  const stories = actions.flatMap((action) => storiesOf(content, 'actions', action));
  return [...new Map(stories.map((story) => [story.path, story])).values()];
}

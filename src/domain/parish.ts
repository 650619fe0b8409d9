import type { Content, Entry } from '../schemas/index.ts';

/** The page that gathers what concerns the parishes. */
export const parishesPath = '/parishes/';

/** The bodies that stand for the parishes: those that the content marks so, and all that is part of them. */
export function parishBodies({ organisations }: Pick<Content, 'organisations'>): ReadonlySet<string> {
  const bodies = new Set(
    organisations.filter(({ data }) => data.audience === 'parishes').map(({ id }) => id),
  );
  for (let before = -1; before < bodies.size;) {
    before = bodies.size;
    for (const { id, data } of organisations) if (data.partOf && bodies.has(data.partOf)) bodies.add(id);
  }
  return bodies;
}

/** Whether the council has parishes, by what the content says of them. */
export function hasParishes(content: Omit<Content, 'council'>): boolean {
  return (
    content.organisations.some(({ data }) => data.audience === 'parishes') ||
    content['contact-points'].some(({ data }) => data.audience === 'parishes')
  );
}

/** The events that the parishes hold or that are for them, and those of a series that is. */
export function parishEvents(content: Pick<Content, 'events' | 'organisations'>): Entry<'events'>[] {
  const bodies = parishBodies(content);
  const isOwn = ({ data }: Entry<'events'>) =>
    [...data.organisers, ...(data.audience ?? [])].some((id) => bodies.has(id));
  const own = new Set(content.events.filter(isOwn).map(({ id }) => id));
  return content.events.filter(
    ({ id, data }) => own.has(id) || (data.series !== undefined && own.has(data.series)),
  );
}

/** The newsletters that parishes receive. */
export function parishNewsletters(
  content: Pick<Content, 'newsletters' | 'organisations'>,
): Entry<'newsletters'>[] {
  const bodies = parishBodies(content);
  return content.newsletters.filter(({ data }) => data.audience.some((id) => bodies.has(id)));
}

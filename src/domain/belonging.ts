import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content, Data } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import type { Role } from './involvement.ts';
import { linksWhere, linkTo, sortLinks, type Link } from './link.ts';

/** Everything in the papers that names a promise, and the measures of the parts of the strategy that it stands under. */
export function belongsWith(content: Content, { id, strategy, sections }: ActionView): Link[] {
  const naming = <K extends CollectionName>(
    kind: K,
    note: string,
    names: (data: Data<K>) => boolean | undefined,
  ) => linksWhere(content, kind, names, note);
  return [
    ...naming('consultations', 'consultation', ({ actions }) => actions?.includes(id)),
    ...naming('events', 'event', ({ actions }) => actions?.includes(id)),
    ...naming('agreements', 'agreement', ({ undertakings }) =>
      undertakings?.some(({ action }) => action === id),
    ),
    ...naming('decisions', 'recommended, see what was decided', ({ recommendations }) =>
      recommendations.some(({ actions }) => actions?.includes(id)),
    ),
    ...naming('contact-points', 'contact point', ({ actions }) => actions?.includes(id)),
    ...naming('newsletters', 'newsletter', ({ actions }) => actions?.includes(id)),
    ...naming('policies', 'policy', ({ actions }) => actions?.includes(id)),
    ...naming('breakdowns', 'figures', ({ actions }) => actions?.includes(id)),
    ...naming(
      'measures',
      'measure of the same part of the strategy',
      (measure) =>
        measure.strategy === strategy.id && sections.some((section) => section.id === measure.section),
    ),
  ];
}

/**
 * What a strategy is paid from, worked on with and decided in, by role.
 * @param actions the promises of this strategy
 */
export function belongsTo(content: Content, id: string, actions: readonly ActionView[]): Role[] {
  const funds = new Set(actions.flatMap(({ terms }) => terms.agreedFunding.fund ?? []));
  const partners = new Set(
    actions.flatMap(({ data }) => data.partners.map(({ organisation }) => organisation)),
  );
  const decisions = content.decisions.filter(({ data }) => data.strategy === id);
  return [
    {
      name: 'Where the money comes from',
      items: sortLinks([...funds].map((fund) => linkTo(content, 'funds', fund))),
    },
    {
      name: 'Partners',
      items: sortLinks([...partners].map((partner) => linkTo(content, 'organisations', partner))),
    },
    { name: 'Decisions', items: decisions.map((entry) => linkTo(content, 'decisions', entry.id)) },
  ];
}

import type { Content } from '../schemas/index.ts';
import { roles } from './involvement-roles.ts';
import { linksWhere, linkTo, type Link } from './link.ts';
import { listInvolvements } from './who-does-what.ts';

/** Everything that somebody has to do with something in one role. */
export interface Role {
  name: string;
  items: Link[];
}

/** Everything that an organisation does in the papers, by role; roles without anything are left out. */
export function rolesOf(content: Content, id: string): Role[] {
  const own = listInvolvements(content).filter(({ organisation }) => organisation === id);
  const inRole = (key: string) =>
    own.filter(({ role }) => role === key).map(({ kind, entry, note }) => linkTo(content, kind, entry, note));
  return named([
    ...Object.entries(roles).map(([key, { name }]) => [name, inRole(key)] as const),
    ['Parts of it', linksWhere(content, 'organisations', ({ partOf }) => partOf === id)],
    ['Halls and rooms that it holds', venuesHeldBy(content, id)],
  ]);
}

/** Everything that rests on a paper, by kind. */
export function restsOn(content: Content, document: string): Role[] {
  const cites = (data: { sources?: readonly { document: string }[] | undefined }) =>
    data.sources?.some((cited) => cited.document === document) ?? false;
  const kinds = [
    ['Strategies', 'strategies'],
    ['Promises', 'actions'],
    ['Measures', 'measures'],
    ['Funds', 'funds'],
    ['Agreements', 'agreements'],
    ['Decisions', 'decisions'],
    ['Consultations', 'consultations'],
    ['Events', 'events'],
    ['Contact points', 'contact-points'],
    ['Newsletters', 'newsletters'],
    ['Policies', 'policies'],
    ['Figures in parts', 'breakdowns'],
    ['Support pages', 'support'],
    ['Organisations', 'organisations'],
    ['Places', 'places'],
    ['Community groups', 'groups'],
  ] as const;
  return named(kinds.map(([name, kind]) => [name, linksWhere(content, kind, cites)]));
}

function venuesHeldBy(content: Content, id: string): Link[] {
  return [
    ...linksWhere(content, 'venues', ({ holder, demonstration }) => holder === id && !demonstration),
    ...linksWhere(
      content,
      'venues',
      ({ holder, demonstration }) => holder === id && demonstration,
      'made up',
    ),
  ];
}

function named(roles: readonly (readonly [string, Link[]])[]): Role[] {
  return roles.filter(([, items]) => items.length > 0).map(([name, items]) => ({ name, items }));
}

import type { Content } from '../schemas/index.ts';
import type { addressOf } from './address.ts';
import { linkTo, type Link } from './link.ts';
import { countWords, moneyWords } from './words.ts';

/** Everything that somebody has to do with something in one role. */
export interface Role {
  name: string;
  items: Link[];
}

/** Everything that an organisation does in the papers, by role; roles without anything are left out. */
export function rolesOf(content: Content, id: string): Role[] {
  const has = (ids: readonly string[] | undefined) => ids?.includes(id) ?? false;
  const actions = content.actions.map(({ id: action, data }) => ({ action, data }));
  return named([
    [
      'Answers for',
      content.strategies
        .filter(({ data }) => data.owner === id)
        .map((entry) => link(content, 'strategies', entry.id)),
    ],
    [
      'Shares',
      content.strategies
        .filter(({ data }) => has(data.partners))
        .map((entry) => link(content, 'strategies', entry.id)),
    ],
    [
      'Leads these promises',
      actions.filter(({ data }) => has(data.leads)).map(({ action }) => link(content, 'actions', action)),
    ],
    [
      'Partner in these promises',
      actions.flatMap(({ action, data }) =>
        data.partners
          .filter(({ organisation }) => organisation === id)
          .map(({ role }) => linkTo(content, 'actions', action, role)),
      ),
    ],
    [
      'Holds these funds',
      content.funds.filter(({ data }) => data.holder === id).map((entry) => link(content, 'funds', entry.id)),
    ],
    ['Received from', content.funds.flatMap((entry) => awardsTo(content, entry.id, id))],
    [
      'Party to',
      content.agreements
        .filter(({ data }) => has(data.parties))
        .map((entry) => link(content, 'agreements', entry.id)),
    ],
    [
      'Undertakes',
      content.agreements.flatMap((entry) =>
        (entry.data.undertakings ?? [])
          .filter(({ by }) => has(by))
          .map(({ text }) => linkTo(content, 'agreements', entry.id, text)),
      ),
    ],
    [
      'Was to decide',
      content.decisions
        .filter(({ data }) => data.body === id)
        .map((entry) => link(content, 'decisions', entry.id)),
    ],
    [
      'Asked people',
      content.consultations
        .filter(({ data }) => has(data.by))
        .map((entry) => link(content, 'consultations', entry.id)),
    ],
    [
      'Holds these events',
      content.events
        .filter(({ data }) => has(data.organisers))
        .map((entry) => link(content, 'events', entry.id)),
    ],
    [
      'Answers at',
      content['contact-points']
        .filter(({ data }) => data.team === id)
        .map((entry) => link(content, 'contact-points', entry.id)),
    ],
    [
      'Makes',
      content.newsletters
        .filter(({ data }) => data.team === id)
        .map((entry) => link(content, 'newsletters', entry.id)),
    ],
    [
      'Receives',
      content.newsletters
        .filter(({ data }) => has(data.audience))
        .map((entry) => link(content, 'newsletters', entry.id)),
    ],
    [
      'Wrote',
      content.documents
        .filter(({ data }) => data.author === id)
        .map((entry) => link(content, 'documents', entry.id)),
    ],
    [
      'Runs',
      content.venues
        .filter(({ data }) => data.holder === id)
        .map((entry) => link(content, 'venues', entry.id)),
    ],
    [
      'In the directory',
      content.groups
        .filter(({ data }) => data.organisation === id)
        .map((entry) => link(content, 'groups', entry.id)),
    ],
    [
      'Parts of it',
      content.organisations
        .filter(({ data }) => data.partOf === id)
        .map((entry) => link(content, 'organisations', entry.id)),
    ],
  ]);
}

/** Everything on the site that belongs to a place; kinds without anything are left out. */
export function presentIn(content: Content, id: string): Role[] {
  const has = (ids: readonly string[] | undefined) => ids?.includes(id) ?? false;
  return named([
    [
      'Promises',
      content.actions
        .filter(({ data }) => has(data.places))
        .map((entry) => link(content, 'actions', entry.id)),
    ],
    [
      'Community groups',
      content.groups
        .filter(({ data }) => has(data.places))
        .map((entry) => linkTo(content, 'groups', entry.id, madeUp(entry.data))),
    ],
    [
      'Venues',
      content.venues
        .filter(({ data }) => has(data.places))
        .map((entry) => linkTo(content, 'venues', entry.id, madeUp(entry.data))),
    ],
    [
      'Consultations',
      content.consultations
        .filter(({ data }) => has(data.places))
        .map((entry) => link(content, 'consultations', entry.id)),
    ],
    [
      'Events',
      content.events.filter(({ data }) => has(data.places)).map((entry) => link(content, 'events', entry.id)),
    ],
    [
      'Places in it',
      content.places
        .filter(({ data }) => data.within === id)
        .map((entry) => link(content, 'places', entry.id)),
    ],
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
    ['Organisations', 'organisations'],
    ['Places', 'places'],
    ['Community groups', 'groups'],
  ] as const;
  return named(
    kinds.map(([name, kind]) => [
      name,
      content[kind].filter(({ data }) => cites(data)).map((entry) => link(content, kind, entry.id)),
    ]),
  );
}

function awardsTo(content: Content, fund: string, organisation: string): Link[] {
  const phases = content.funds.find((entry) => entry.id === fund)?.data.phases ?? [];
  return phases.flatMap(({ name, awards }) =>
    (awards?.named ?? [])
      .filter((award) => award.organisation === organisation)
      .map(({ amount }) =>
        linkTo(
          content,
          'funds',
          fund,
          `${name}; amount ${moneyWords(amount)}; one of ${countWords(awards?.count ?? 0, 'award')}`,
        ),
      ),
  );
}

function link(content: Content, collection: Parameters<typeof addressOf>[0], id: string): Link {
  return linkTo(content, collection, id);
}

function madeUp({ demonstration }: { demonstration?: boolean | undefined }): string | undefined {
  return demonstration ? 'made up' : undefined;
}

function named(roles: readonly (readonly [string, Link[]])[]): Role[] {
  return roles.filter(([, items]) => items.length > 0).map(([name, items]) => ({ name, items }));
}

import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content, Data, Entry } from '../schemas/index.ts';
import { linksWhere, linkTo, type Link } from './link.ts';
import { countWords, moneyWords } from './words.ts';

/** Everything that somebody has to do with something in one role. */
export interface Role {
  name: string;
  items: Link[];
}

/** Everything that an organisation does in the papers, by role; roles without anything are left out. */
export function rolesOf(content: Content, id: string): Role[] {
  const where = <K extends CollectionName>(kind: K, holds: (data: Data<K>) => boolean | undefined) =>
    linksWhere(content, kind, holds);
  return named([
    ['Answers for', where('strategies', ({ owner }) => owner === id)],
    ['Shares', where('strategies', ({ partners }) => partners?.includes(id))],
    ['Leads these promises', where('actions', ({ leads }) => leads.includes(id))],
    ['Partner in these promises', partnerships(content, id)],
    ['Holds these funds', where('funds', ({ holder }) => holder === id)],
    ['Received from', content.funds.flatMap((fund) => awardsTo(content, fund, id))],
    ['Party to', where('agreements', ({ parties }) => parties.includes(id))],
    ['Undertakes', undertakings(content, id)],
    ['Was to decide', where('decisions', ({ body }) => body === id)],
    ['Asked people', where('consultations', ({ by }) => by.includes(id))],
    ['Holds these events', where('events', ({ organisers }) => organisers.includes(id))],
    ['Answers at', where('contact-points', ({ team }) => team === id)],
    ['Makes', where('newsletters', ({ team }) => team === id)],
    ['Receives', where('newsletters', ({ audience }) => audience.includes(id))],
    ['Wrote', where('documents', ({ author }) => author === id)],
    ['Runs', where('venues', ({ holder }) => holder === id)],
    ['In the directory', where('groups', ({ organisation }) => organisation === id)],
    ['Parts of it', where('organisations', ({ partOf }) => partOf === id)],
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
  return named(kinds.map(([name, kind]) => [name, linksWhere(content, kind, cites)]));
}

function partnerships(content: Content, id: string): Link[] {
  return content.actions.flatMap((action) =>
    action.data.partners
      .filter(({ organisation }) => organisation === id)
      .map(({ role }) => linkTo(content, 'actions', action.id, role)),
  );
}

function undertakings(content: Content, id: string): Link[] {
  return content.agreements.flatMap((agreement) =>
    (agreement.data.undertakings ?? [])
      .filter(({ by }) => by.includes(id))
      .map(({ text }) => linkTo(content, 'agreements', agreement.id, text)),
  );
}

function awardsTo(content: Content, { id, data }: Entry<'funds'>, organisation: string): Link[] {
  return data.phases.flatMap(({ name, awards }) =>
    (awards?.named ?? [])
      .filter((award) => award.organisation === organisation)
      .map(({ amount }) => {
        const share = `one of ${countWords(awards?.count ?? 0, 'award')}`;
        return linkTo(content, 'funds', id, `${name}; amount ${moneyWords(amount)}; ${share}`);
      }),
  );
}

function named(roles: readonly (readonly [string, Link[]])[]): Role[] {
  return roles.filter(([, items]) => items.length > 0).map(([name, items]) => ({ name, items }));
}

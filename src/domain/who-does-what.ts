import type { CollectionName } from '../schemas/collection-names.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Content, Data, Entry } from '../schemas/index.ts';
import { listGrants } from './grant.ts';
import type { RoleKey } from './involvement-roles.ts';
import { findEntry } from './link.ts';
import { dateOf } from './promised-money.ts';
import { countWords, moneyWords } from './words.ts';

/** One thing that an organisation does in the papers. */
export interface Involvement {
  /** The id of the organisation. */
  organisation: string;
  role: RoleKey;
  /** The kind and the id of what it does something with. */
  kind: CollectionName;
  entry: string;
  /** The strategies that this belongs to: most often one; none where the papers tie it to no strategy. */
  strategies: readonly string[];
  /** A few words beside it. */
  note?: string;
  /** The date of the thing, or, where it has none, of the paper that names it. None for what simply stands today. */
  date?: PartialDate;
  /** The paper that names it. */
  source?: Source;
}

const known = new WeakMap<Content, readonly Involvement[]>();

/** Everything that any organisation does in the papers, by role and then in the order of the ids of what it does. */
export function listInvolvements(content: Content): readonly Involvement[] {
  const all = known.get(content) ?? readInvolvements(content);
  known.set(content, all);
  return all;
}

function readInvolvements(content: Content): Involvement[] {
  const strategyOf = (action: string) => findEntry(content, 'actions', action).data.strategy;
  const strategiesOf = (actions: readonly (string | undefined)[] = []) => [
    ...new Set(actions.flatMap((action) => (action === undefined ? [] : strategyOf(action)))),
  ];
  const gather = <K extends CollectionName>(
    role: RoleKey,
    kind: K,
    read: (data: Data<K>, entry: Entry<K>) => readonly Part[],
  ) =>
    (content[kind] as Entry<K>[]).flatMap((entry) =>
      read(entry.data, entry).map((part): Involvement => {
        const [source = undefined] = part.source ? [part.source] : sourcesOf(entry.data);
        const date = part.date && 'iso' in part.date ? part.date : source && dateOf(content, source);
        return {
          ...part,
          role,
          kind,
          entry: entry.id,
          strategies: part.strategies ?? [],
          ...(date ? { date } : {}),
          ...(source ? { source } : {}),
        };
      }),
    );
  const by = (ids: readonly (string | undefined)[], part: Omit<Part, 'organisation'> = {}) =>
    ids.flatMap((organisation) => (organisation === undefined ? [] : [{ ...part, organisation }]));
  return [
    ...gather('owner', 'strategies', ({ owner }, { id }) => by([owner], { strategies: [id] })),
    ...gather('shares', 'strategies', ({ partners = [] }, { id }) => by(partners, { strategies: [id] })),
    ...gather('leads', 'actions', ({ leads, strategy }) => by(leads, { strategies: [strategy] })),
    ...gather('partner', 'actions', ({ partners, strategy }) =>
      partners.map(({ organisation, role }) => ({
        organisation,
        strategies: [strategy],
        ...(role ? { note: role } : {}),
      })),
    ),
    ...gather('holds', 'funds', ({ holder, action }) => by([holder], { strategies: strategiesOf([action]) })),
    ...grantInvolvements(content, strategiesOf),
    ...gather('party', 'agreements', ({ parties, signed, undertakings }) =>
      by(parties, { date: signed, strategies: strategiesOf(undertakings?.map(({ action }) => action)) }),
    ),
    ...gather('undertakes', 'agreements', ({ undertakings = [] }) =>
      undertakings.flatMap(({ by: ids, text, action, standing, source }) =>
        by(ids, { note: `${text} (${standing})`, source, strategies: strategiesOf([action]) }),
      ),
    ),
    ...gather('decides', 'decisions', ({ body, date, strategy }) =>
      by([body], { date, strategies: strategy ? [strategy] : [] }),
    ),
    ...gather('asked', 'consultations', ({ by: ids, opened, closed, actions }) =>
      by(ids, { date: 'iso' in opened ? opened : closed, strategies: strategiesOf(actions) }),
    ),
    ...gather('organises', 'events', ({ organisers, date, actions }) =>
      by(organisers, { date, strategies: strategiesOf(actions) }),
    ),
    ...gather('answers', 'contact-points', ({ team, actions }) =>
      by([team], { strategies: strategiesOf(actions) }),
    ),
    ...gather('makes', 'newsletters', ({ team, actions }) =>
      by([team], { strategies: strategiesOf(actions) }),
    ),
    ...gather('receives', 'newsletters', ({ audience, actions }) =>
      by(audience, { strategies: strategiesOf(actions) }),
    ),
    ...gather('owner', 'policies', ({ owner, actions }) =>
      by([owner], { strategies: strategiesOf(actions) }),
    ),
    ...gather('wrote', 'documents', ({ author, date }) => by([author], { date })),
    ...gather('runs', 'venues', ({ holder }) => by([holder])),
    ...gather('listed', 'groups', ({ organisation }) => by([organisation])),
  ];
}

function grantInvolvements(
  content: Content,
  strategiesOf: (actions: readonly (string | undefined)[]) => string[],
): Involvement[] {
  return listGrants(content).map(({ organisation, fundId, phase, amount, awards, action, asOf, source }) => ({
    organisation,
    role: 'recipient',
    kind: 'funds',
    entry: fundId,
    strategies: strategiesOf([action]),
    note: `${phase}; amount ${moneyWords(amount)}; one of ${countWords(awards, 'award')}`,
    date: asOf,
    source,
  }));
}

/** What stands today and is no event of the past has sources for other things, so it has no date. */
function sourcesOf(data: object): readonly Source[] {
  return 'sources' in data && !('activities' in data) ? (data.sources as readonly Source[]) : [];
}

type Part = Pick<Involvement, 'organisation' | 'note' | 'date' | 'source'> & {
  strategies?: readonly string[];
};

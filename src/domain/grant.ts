import type { Money } from '../schemas/fields/money.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { Content } from '../schemas/index.ts';
import type { Area } from './area.ts';
import { linksWhere, linkTo, type Link } from './link.ts';
import { capitalised, countWords, listWords, moneyWords } from './words.ts';

/** Money that a paper says a body received from a fund. */
export interface Grant {
  /** The id of the organisation that received it. */
  organisation: string;
  recipient: Link;
  /** Its own pages in the directory of groups. */
  listings: Link[];
  /** The id of the fund, and its page. */
  fundId: string;
  fund: Link;
  /** The round of the fund: its name, and its place counted from 0. */
  phase: string;
  phaseAt: number;
  amount: Money;
  /** How many awards the round made in all. */
  awards: number;
  purpose?: string;
  /** The id of the promise behind it: the one that it helps with, or the one that set the fund up. */
  action?: string;
  promise?: Link;
  asOf: PartialDate;
  source: Source;
}

/** Money that the papers bring together with a place. */
export interface PlaceGrant {
  /** The promise or the group that it is for. */
  to: Link;
  /** The fund that it comes from, where a paper names one. */
  fund?: Link;
  /** What the papers say of it, with the amount. */
  words: string;
}

const known = new WeakMap<Content, readonly Grant[]>();

/** Every grant whose recipient a paper names, in the order of funds and rounds. */
export function listGrants(content: Content): readonly Grant[] {
  const grants = known.get(content) ?? readGrants(content);
  known.set(content, grants);
  return grants;
}

/** What an organisation received. */
export function grantsTo(content: Content, organisation: string): Grant[] {
  return listGrants(content).filter((grant) => grant.organisation === organisation);
}

/** What was granted for a promise by a fund that it did not set up itself. */
export function grantsFor(content: Content, action: string): Grant[] {
  const own = new Set(content.funds.filter(({ data }) => data.action === action).map(({ id }) => id));
  return listGrants(content).filter((grant) => grant.action === action && !own.has(grant.fundId));
}

/** An amount in words that can stand in a sentence: "£2,500", "an amount that is not stated". */
export function amountWords(amount: Money): string {
  return amount.basis === 'not-stated' ? 'an amount that is not stated' : moneyWords(amount);
}

/**
 * The money of a place, as far as the papers say: what is agreed for its promises, and what its groups received.
 * What a paper states for several places together is not divided among them.
 */
export function grantsOf(
  content: Content,
  { groups, promises }: Pick<Area, 'groups' | 'promises'>,
): PlaceGrant[] {
  const agreed = [...promises.here, ...promises.inside].flatMap(({ id, data, terms }): PlaceGrant[] => {
    const { amount, fund } = terms.agreedFunding;
    if (!fund && (amount.basis === 'not-stated' || amount.basis === 'not-applicable')) return [];
    const places = (data.places ?? []).map((place) => linkTo(content, 'places', place).name);
    const shared = places.length > 1 ? `, for ${listWords(places)} together` : '';
    return [
      {
        to: linkTo(content, 'actions', id),
        ...(fund ? { fund: linkTo(content, 'funds', fund) } : {}),
        words: `${capitalised(amountWords(amount))} agreed${shared}`,
      },
    ];
  });
  const received = [...groups.here, ...groups.inside].flatMap(({ id, data }) =>
    (data.organisation === undefined ? [] : grantsTo(content, data.organisation)).map(
      ({ fund, phase, amount, awards, purpose }): PlaceGrant => ({
        to: linkTo(content, 'groups', id),
        fund,
        words: [
          `${phase}: ${amountWords(amount)} received, one of ${countWords(awards, 'award')}`,
          ...(purpose ? [purpose] : []),
        ].join('. '),
      }),
    ),
  );
  return [...agreed, ...received];
}

function readGrants(content: Content): Grant[] {
  return content.funds.flatMap(({ id, data }) =>
    data.phases.flatMap(({ name, awards }, phaseAt) => {
      if (!awards) return [];
      const shared = {
        fundId: id,
        fund: linkTo(content, 'funds', id),
        phase: name,
        phaseAt,
        awards: awards.count,
        asOf: awards.asOf,
        source: awards.source,
      };
      return awards.named.map(({ organisation, amount, purpose, action = data.action }): Grant => ({
        ...shared,
        organisation,
        recipient: linkTo(content, 'organisations', organisation),
        listings: linksWhere(content, 'groups', (group) => group.organisation === organisation),
        amount,
        ...(purpose ? { purpose } : {}),
        ...(action ? { action, promise: linkTo(content, 'actions', action) } : {}),
      }));
    }),
  );
}

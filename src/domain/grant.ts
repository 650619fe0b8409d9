import type { Money } from '../schemas/fields/money.ts';
import type { Content } from '../schemas/index.ts';
import type { Area } from './area.ts';
import { linkTo, type Link } from './link.ts';
import { capitalised, countWords, listWords, moneyWords } from './words.ts';

/** Money that the papers bring together with a place. */
export interface Grant {
  /** The promise or the group that it is for. */
  to: Link;
  /** The fund that it comes from, where a paper names one. */
  fund?: Link;
  /** What the papers say of it, with the amount. */
  words: string;
}

/**
 * The money of a place, as far as the papers say: what was agreed for its promises, and what its groups received.
 * What a paper states for several places together is not divided among them.
 */
export function grantsOf(content: Content, { groups, promises }: Pick<Area, 'groups' | 'promises'>): Grant[] {
  const agreed = [...promises.here, ...promises.inside].flatMap(({ id, data }): Grant[] => {
    const { amount, fund } = data.agreedFunding;
    if (!fund && (amount.basis === 'not-stated' || amount.basis === 'not-applicable')) return [];
    const places = (data.places ?? []).map((place) => linkTo(content, 'places', place).name);
    const shared = places.length > 1 ? `, for ${listWords(places)} together` : '';
    return [
      {
        to: linkTo(content, 'actions', id),
        ...(fund ? { fund: linkTo(content, 'funds', fund) } : {}),
        words: `${amountWords(amount)} agreed${shared}`,
      },
    ];
  });
  const received = [...groups.here, ...groups.inside].flatMap(({ id, data }) =>
    content.funds.flatMap((fund) =>
      fund.data.phases.flatMap(({ name, awards }) =>
        (awards?.named ?? [])
          .filter(({ organisation }) => organisation === data.organisation)
          .map(({ amount, purpose }): Grant => ({
            to: linkTo(content, 'groups', id),
            fund: linkTo(content, 'funds', fund.id),
            words: [
              `${name}: ${amountWords(amount)} received, one of ${countWords(awards?.count ?? 0, 'award')}`,
              ...(purpose ? [purpose] : []),
            ].join('. '),
          })),
      ),
    ),
  );
  return [...agreed, ...received];
}

function amountWords(amount: Money): string {
  return amount.basis === 'not-stated' ? 'an amount that is not stated' : capitalised(moneyWords(amount));
}

import type { Fund, Phase } from '../../schemas/fund.ts';
import type { Content, Entry } from '../../schemas/index.ts';
import type { Source } from '../../schemas/fields/source.ts';
import { addressOf } from '../address.ts';
import { unnamedAwards } from '../fund.ts';
import { linkTo } from '../link.ts';
import { countWords, dateWords, moneyWords } from '../words.ts';
import { itemIfTold, sourceBlock, toldFirst, type NewsBlock, type NewsItem } from './news-item.ts';

/** What is counted of a round. */
export const moneyKinds = ['bids', 'awards', 'paid'] as const;

/** What a paper tells of one round. */
interface Count {
  phase: Phase;
  source: Source;
}

/** What was told of money: the bids, the awards and the payments of each fund, one entry for each paper. */
export function newsOfMoney(content: Content): NewsItem[] {
  return content.funds.flatMap((fund) =>
    moneyKinds.flatMap((kind) => {
      const counts = fund.data.phases.flatMap((phase): Count[] => {
        const source = phase[kind]?.source;
        return source ? [{ phase, source }] : [];
      });
      return [...Map.groupBy(counts, ({ source }) => source.document)].flatMap(([paper, told]) =>
        itemOf(content, fund, kind, paper, told),
      );
    }),
  );
}

/** Rounds have names and no ids, so a paper is what tells one entry from another. */
function itemOf(
  content: Content,
  { id, data }: Entry<'funds'>,
  kind: (typeof moneyKinds)[number],
  paper: string,
  counts: readonly Count[],
): NewsItem[] {
  const phases = counts.map(({ phase }) => phase);
  const sources = counts.map(({ source }) => source);
  return itemIfTold(toldFirst(content, sources, phases[0]?.[kind]?.asOf), {
    key: ['funds', id, kind, paper],
    title: `${data.title}: ${phases.map((phase) => countOf(phase, kind)).join('; ')}`,
    path: addressOf('funds', id),
    body: [
      ...phases.flatMap((phase) => [
        `${phase.name}: ${countOf(phase, kind)}${asOfWords(phase, kind)}.`,
        ...(kind === 'awards' ? awardBlocks(content, phase) : []),
      ]),
      sourceBlock(content, sources),
    ],
    about: aboutMoney(content, id, data, kind === 'awards' ? phases : []),
  });
}

/** "14 bids, amount £26,858"; nothing where the round has no such count. */
export function countOf({ bids, awards, paid }: Phase, kind: (typeof moneyKinds)[number]): string {
  switch (kind) {
    case 'bids':
      return bids ? `${countWords(bids.count, 'bid')}, amount ${moneyWords(bids.amount)}` : '';
    case 'awards':
      return awards ? `${countWords(awards.count, 'award')}, amount ${moneyWords(awards.amount)}` : '';
    case 'paid':
      return paid ? `paid out: ${moneyWords(paid.amount)}` : '';
  }
}

function asOfWords(phase: Phase, kind: (typeof moneyKinds)[number]): string {
  const asOf = phase[kind]?.asOf;
  return asOf && 'iso' in asOf ? ` (${dateWords(asOf)})` : '';
}

function awardBlocks(content: Content, phase: Phase): NewsBlock[] {
  const { awards } = phase;
  if (!awards) return [];
  const unnamed = unnamedAwards(phase);
  return [
    {
      name: `Named in the paper: ${awards.named.length} of ${awards.count}`,
      links: awards.named.map(({ organisation, amount, purpose }) =>
        linkTo(
          content,
          'organisations',
          organisation,
          [`amount ${moneyWords(amount)}`, ...(purpose ? [purpose] : [])].join('; '),
        ),
      ),
    },
    unnamed > 0 ? `The paper does not name ${unnamed} of ${awards.count}.` : '',
    awards.purposes ?? '',
  ];
}

/** What a fund concerns, and whom the awards of some rounds went to. */
export function aboutMoney(
  content: Content,
  id: string,
  fund: Fund,
  phases: readonly Phase[],
): NewsItem['about'] {
  const named = phases.flatMap(({ awards }) => (awards?.named ?? []).map(({ organisation }) => organisation));
  return {
    strategies: content.actions
      .filter((action) => action.id === fund.action || action.data.agreedFunding.fund === id)
      .map(({ data }) => data.strategy),
    places: content.groups
      .filter(({ data }) => data.organisation !== undefined && named.includes(data.organisation))
      .flatMap(({ data }) => data.places),
    organisations: [...(fund.holder ? [fund.holder] : []), ...named],
  };
}

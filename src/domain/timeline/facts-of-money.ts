import type { Phase } from '../../schemas/fund.ts';
import type { Content, Entry } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { aboutMoney, countOf, moneyKinds } from '../news/news-of-money.ts';
import { aboutAll, type Fact } from './fact.ts';

/** What is said of each fund: its start and its end, and of each round when it opens and closes, and its counts. */
export function factsOfMoney(content: Content): Fact[] {
  return content.funds.flatMap((fund): Fact[] => {
    const { id, data } = fund;
    const common = {
      path: addressOf('funds', id),
      about: aboutAll(aboutMoney(content, id, data, [])),
      kind: 'money' as const,
      source: data.sources[0],
    };
    return [
      {
        ...common,
        key: ['funds', id, 'start'],
        date: data.start,
        says: `The fund is to start: ${data.title}.`,
      },
      { ...common, key: ['funds', id, 'end'], date: data.end, says: `The fund is to end: ${data.title}.` },
      ...data.phases.flatMap((phase) => round(content, fund, phase, common)),
    ];
  });
}

function round(
  content: Content,
  { id, data }: Entry<'funds'>,
  phase: Phase,
  common: Pick<Fact, 'path' | 'about' | 'kind' | 'source'>,
): Fact[] {
  const { name, opens, closes } = phase;
  const own = { ...common, source: phase.source ?? common.source };
  return [
    { ...own, key: ['funds', id, 'opens'], date: opens, says: `${data.title}, ${name}: it opens for bids.` },
    {
      ...own,
      key: ['funds', id, 'closes'],
      date: closes,
      says: `${data.title}, ${name}: it closes for bids.`,
    },
    ...moneyKinds.flatMap((kind): Fact[] => {
      const count = phase[kind];
      if (!count) return [];
      return [
        {
          ...own,
          key: ['funds', id, kind],
          date: count.asOf,
          source: count.source,
          about: kind === 'awards' ? aboutAll(aboutMoney(content, id, data, [phase])) : own.about,
          says: `${data.title}, ${name}: ${countOf(phase, kind)}.`,
        },
      ];
    }),
  ];
}

import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { aboutAll, firstSentence, type Fact } from './fact.ts';

/** When each strategy begins and ends, and how it was closed. */
export function factsOfStrategies(content: Content): Fact[] {
  return content.strategies.flatMap(({ id, data }): Fact[] => {
    const { title, period, owner, partners = [], sources, closingStatement: closing } = data;
    const common = {
      path: addressOf('strategies', id),
      kind: 'strategy' as const,
      source: sources[0],
      about: aboutAll({ strategies: [id], organisations: [...(owner ? [owner] : []), ...partners] }),
    };
    return [
      {
        ...common,
        key: ['strategies', id, 'start'],
        date: period.start,
        says: `The strategy begins: ${title}.`,
      },
      { ...common, key: ['strategies', id, 'end'], date: period.end, says: `The strategy ends: ${title}.` },
      ...(closing
        ? [
            {
              ...common,
              key: ['strategies', id, 'closing'],
              date: closing.date,
              source: closing.source,
              says: `Closing statement: ${title}. ${firstSentence(closing.text)}`,
            },
          ]
        : []),
    ];
  });
}

/** When each paper came out: those that we read, and those that others name. */
export function factsOfPapers(content: Content): Fact[] {
  return content.documents.map(({ id, data: { title, date, author, held } }): Fact => {
    const strategies = content.strategies.filter(({ data }) => data.documents.includes(id));
    return {
      key: ['documents', id],
      date,
      kind: 'paper',
      path: addressOf('documents', id),
      source: undefined,
      says: held
        ? `A paper comes out: ${title}.`
        : `A paper comes out that we have not read, and that others name: ${title}.`,
      about: aboutAll({
        strategies: strategies.map((strategy) => strategy.id),
        organisations: author ? [author] : [],
      }),
    };
  });
}

import type { PartialDate } from '../../schemas/fields/partial-date.ts';
import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { linkTo } from '../link.ts';
import { dayWords } from '../words.ts';
import { aboutPromises, itemIfTold, sourceBlock, toldFirst, type NewsItem } from './news-item.ts';

/** What was told of strategies as a whole: how they were closed. */
export function newsOfStrategies(content: Content): NewsItem[] {
  return content.strategies.flatMap(({ id, data }) => {
    const { closingStatement: closing, owner, partners = [] } = data;
    if (!closing) return [];
    return itemIfTold(toldFirst(content, [closing.source], closing.date), {
      key: ['strategies', id, 'closing'],
      title: `Closing statement: ${data.title}`,
      path: addressOf('strategies', id),
      body: [closing.text, sourceBlock(content, [closing.source])],
      about: { strategies: [id], places: [], organisations: [...(owner ? [owner] : []), ...partners] },
    });
  });
}

/** The notes beside frozen periods, one entry for each day: what was reported is never altered, only noted. */
export function newsOfCorrections(content: Content): NewsItem[] {
  return content.periods.flatMap(({ id, data }) =>
    [...Map.groupBy(data.corrections ?? [], ({ date }) => date)].map(([day, notes]): NewsItem => {
      const actions = [...new Set(notes.flatMap(({ actions: named = [] }) => named))];
      const sources = notes.flatMap(({ source }) => source ?? []);
      return {
        key: ['periods', id, 'correction', day],
        title: `Correction of what was reported in ${data.title}`,
        path: addressOf('periods', id),
        told: { date: dayOf(day), of: 'note' },
        body: [
          ...notes.map(({ text }) => text),
          { name: 'Promises', links: actions.map((action) => linkTo(content, 'actions', action)) },
          ...(sources.length > 0 ? [sourceBlock(content, sources)] : []),
        ],
        about: aboutPromises(content, actions),
      };
    }),
  );
}

function dayOf(day: string): PartialDate {
  return { basis: 'stated', written: dayWords(day), iso: day, precision: 'day' };
}

import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { decisionHeadline } from '../decision-words.ts';
import { aboutPromises } from '../news/news-item.ts';
import { aboutAll, type Fact } from './fact.ts';

/** What is said of meetings: what was put to them or decided there, and to which meetings a report was to go. */
export function factsOfDecisions(content: Content): Fact[] {
  return content.decisions.flatMap(({ id, data }): Fact[] => {
    const { body, strategy, outcome, recommendations, timetable = [], sources } = data;
    const promises = recommendations.flatMap(({ actions = [] }) => actions);
    const common = {
      path: addressOf('decisions', id),
      kind: 'meeting' as const,
      source: outcome.basis === 'stated' ? outcome.source : sources[0],
      about: aboutAll(aboutPromises(content, promises), {
        strategies: strategy ? [strategy] : [],
        organisations: [body],
      }),
    };
    return [
      { ...common, key: ['decisions', id], date: data.date, says: `${decisionHeadline(data)}.` },
      ...timetable.map(({ meeting, date }) => ({
        ...common,
        key: ['decisions', id, 'timetable'],
        date,
        source: sources[0],
        says: `The report is to go to a meeting: ${meeting} (${data.title}).`,
      })),
    ];
  });
}

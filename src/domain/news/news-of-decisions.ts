import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import type { DecisionView } from '../decision.ts';
import { decisionHeadline, meetingWords, outcomeWords } from '../decision-words.ts';
import { linkTo } from '../link.ts';
import { aboutPromises, itemIfTold, sourceBlock, toldFirst, type NewsItem } from './news-item.ts';

/** What was told of decisions: what was put to a meeting, and what it decided, if a paper says. */
export function newsOfDecisions(content: Content, decisions: readonly DecisionView[]): NewsItem[] {
  return decisions.flatMap((decision) => {
    const { id, data, recommendations, promises } = decision;
    const sources = data.outcome.basis === 'stated' ? [data.outcome.source] : data.sources;
    const about = aboutPromises(
      content,
      promises.map((promise) => promise.id),
    );
    return itemIfTold(toldFirst(content, sources, data.date), {
      key: ['decisions', id],
      title: decisionHeadline(data),
      path: addressOf('decisions', id),
      body: [
        data.summary,
        `Meeting: ${meetingWords(decision)}.`,
        outcomeWords(data),
        {
          name: 'Recommended, which is not yet agreed to',
          items: recommendations.map(({ label, text }) => (label === undefined ? text : `${label}. ${text}`)),
        },
        {
          name: 'Promises that came of it',
          links: promises.map((promise) => linkTo(content, 'actions', promise.id)),
        },
        sourceBlock(content, sources),
      ],
      about: {
        ...about,
        strategies: [...about.strategies, ...(data.strategy ? [data.strategy] : [])],
        organisations: [data.body],
      },
    });
  });
}

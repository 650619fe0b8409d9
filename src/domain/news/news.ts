import type { Content } from '../../schemas/index.ts';
import type { ActionView } from '../action.ts';
import { compareText } from '../compare-text.ts';
import { viewDecisions } from '../decision.ts';
import { newsOfAgreements } from './news-of-agreements.ts';
import { newsOfDecisions } from './news-of-decisions.ts';
import { newsOfConsultations, newsOfEvents } from './news-of-events.ts';
import { newsOfFates } from './news-of-fates.ts';
import { newsOfMeasures } from './news-of-measures.ts';
import { newsOfMoney } from './news-of-money.ts';
import { newsOfNewsletters } from './news-of-newsletters.ts';
import { newsOfPromises } from './news-of-promises.ts';
import { newsOfCorrections, newsOfStrategies } from './news-of-strategies.ts';
import { filedUnder, type NewsBlock, type NewsItem } from './news-item.ts';

/** Something that was told, with the day under which a feed files it. */
export interface FiledNews extends NewsItem {
  /** YYYY-MM-DD: the last day that the date of the paper can mean, at most the day of the build. */
  day: string;
}

/**
 * All that was told up to a day, the newest first, and of one day in the order of their keys.
 * @param actions the promises as they stand on that day
 * @param today YYYY-MM-DD
 */
export function newsOf(content: Content, actions: readonly ActionView[], today: string): FiledNews[] {
  const decisions = viewDecisions(content, actions);
  return [
    ...newsOfPromises(content, actions, decisions),
    ...newsOfFates(content, actions),
    ...newsOfDecisions(content, decisions),
    ...newsOfMoney(content),
    ...newsOfMeasures(content),
    ...newsOfStrategies(content),
    ...newsOfCorrections(content),
    ...newsOfConsultations(content),
    ...newsOfEvents(content),
    ...newsOfAgreements(content),
    ...newsOfNewsletters(content),
  ]
    .flatMap((item) => {
      const day = filedUnder(item.told, today);
      return day === undefined ? [] : [{ ...item, body: item.body.filter(saysSomething), day }];
    })
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.key.join('/'), b.key.join('/')));
}

function saysSomething(block: NewsBlock): boolean {
  if (typeof block === 'string') return block !== '';
  return ('items' in block ? block.items : block.links).length > 0;
}

import type { Content } from '../../schemas/index.ts';
import { feedPath, mostOfEverything, type FeedFile } from '../feed.ts';
import { filedUnder, sourceBlock } from '../news/news-item.ts';
import type { FiledNews } from '../news/news.ts';
import { compareText } from '../compare-text.ts';
import type { Fact } from './fact.ts';
import { isSubject, timelinePage, timelinesOf } from './timeline.ts';
import { kindWords } from './kind-words.ts';

/**
 * The feeds of the timeline, filed by the dates of the facts themselves. The other feeds tell when a paper told something;
 * these tell when a day has come, though no paper tells anything: a target date that passes, a term that ends, a review
 * that falls due. What is still to come is in none of them yet.
 * @param today YYYY-MM-DD
 */
export function timelineFeeds(content: Content, today: string): FeedFile[] {
  const timelines = timelinesOf(content);
  const all = timelines.filter(({ of }) => of === 'year').flatMap(({ facts }) => facts);
  const feedOf = (
    page: string,
    key: readonly string[],
    name: string,
    about: string,
    facts: readonly Fact[],
  ) => {
    const news = facts
      .flatMap((fact) => entriesOf(content, fact, today))
      .sort((a, b) => compareText(b.day, a.day) || compareText(a.key.join('/'), b.key.join('/')));
    return {
      kind: 'timeline' as const,
      path: feedPath(page),
      page,
      key: ['feeds', 'timeline', ...key],
      name,
      about,
      news: news.slice(0, mostOfEverything),
      total: news.length,
      day: news[0]?.day ?? today,
    };
  };
  return [
    feedOf(timelinePage, [], 'Timeline', 'Each fact of the papers under its own date.', all),
    ...timelines
      .filter(isSubject)
      .map(({ of, id, path, name, facts }) =>
        feedOf(path, [of, id], `Timeline: ${name}`, `Each fact on ${name} under its own date.`, facts),
      ),
  ];
}

function entriesOf(content: Content, fact: Fact, today: string): FiledNews[] {
  const { key, date, says, path, source, kind, about } = fact;
  const told = { date, of: 'fact' as const };
  const day = filedUnder(told, today);
  if (day === undefined) return [];
  const body = [kindWords[kind].meaning, ...(source ? [sourceBlock(content, [source])] : [])];
  return [{ key: ['timeline', ...key], title: says, path, told, body, about, day }];
}

import type { Content } from '../schemas/index.ts';
import { viewActions } from './action.ts';
import { addressOf } from './address.ts';
import { feedPath, type FeedFile } from './feed.ts';
import { newsOf } from './news/news.ts';
import { filedUnder } from './news/news-item.ts';
import { promisedIn } from './newsletter.ts';
import { hasParishes, parishBodies, parishesPath } from './parish.ts';

/**
 * The feed of each newsletter, whether an issue is published or not, because one may come any day; and that of the page
 * for parishes, where the council has any: all that papers told of what concerns them.
 * @param today YYYY-MM-DD
 */
export function newsletterFeeds(content: Content, today: string): FeedFile[] {
  const all = newsOf(content, viewActions(content, today), today);
  const newsletters = content.newsletters.map(({ id, data }): FeedFile => {
    const news = all.filter(({ key: [kind, newsletter] }) => kind === 'newsletters' && newsletter === id);
    const promised = filedUnder({ date: promisedIn(content, data).data.date, of: 'paper' }, today);
    return {
      kind: 'newsletters',
      page: addressOf('newsletters', id),
      path: feedPath(addressOf('newsletters', id)),
      key: ['feeds', 'newsletters', id],
      name: data.title,
      about: `The issues of ${data.title}.`,
      news,
      total: news.length,
      day: news[0]?.day ?? promised ?? today,
    };
  });
  if (!hasParishes(content)) return newsletters;
  const bodies = parishBodies(content);
  const news = all.filter(({ about }) => about.organisations.some((id) => bodies.has(id)));
  return [
    ...newsletters,
    {
      kind: 'parishes',
      page: parishesPath,
      path: feedPath(parishesPath),
      key: ['feeds', 'parishes'],
      name: 'For parishes',
      about: 'What papers tell of parish councils, and what is published for them.',
      news,
      total: news.length,
      day: news[0]?.day ?? today,
    },
  ];
}

import type { Content } from '../schemas/index.ts';
import { viewActions } from './action.ts';
import { addressOf } from './address.ts';
import { newsOf, type FiledNews } from './news/news.ts';
import { filedUnder, toldFirst, type About } from './news/news-item.ts';
import { placesWithin } from './place.ts';

/** Whose news a feed tells. */
export type FeedKind =
  'everything' | 'strategies' | 'places' | 'organisations' | 'timeline' | 'newsletters' | 'parishes';

/** What has a feed of what papers told. */
type Followed = 'strategies' | 'places' | 'organisations';

/** An Atom feed of the site. */
export interface FeedFile {
  kind: FeedKind;
  /** From the root of the site: `/strategies/x/feed.xml`. */
  path: string;
  /** The page whose news it tells, with strokes at both ends. */
  page: string;
  /** The ids that its own id is made from. */
  key: readonly string[];
  name: string;
  /** What it tells, in a sentence. */
  about: string;
  /** The newest first. */
  news: FiledNews[];
  /** How many there are, those that are left out as too old included. */
  total: number;
  /** The day of the newest; of a feed that is still empty, that of the paper it waits to hear of. */
  day: string;
}

/**
 * The feed of everything holds so many, because readers fetch the whole file each time; what is older stands in the
 * other feeds, which hold all.
 */
export const mostOfEverything = 100;

/** The address of the feed of a page. */
export function feedPath(page: string): string {
  return `${page}feed.xml`;
}

/**
 * Every feed of the site: one for everything, one for each strategy, empty or not, because every strategy is there to be
 * reported on; and one for each place and organisation of which a paper has told something. The others would be dozens
 * of files without a word, and the papers that name them may never be followed by another.
 * @param today YYYY-MM-DD
 */
export function feedFiles(content: Content, today: string): FeedFile[] {
  const all = newsOf(content, viewActions(content, today), today);
  const feedOf = (kind: Followed, id: string, title: string, about: string) => {
    const page = addressOf(kind, id);
    const news = all.filter((item) => isOf(content, item.about, kind, id));
    const day = news[0]?.day ?? '';
    return {
      kind,
      path: feedPath(page),
      page,
      key: ['feeds', kind, id],
      name: title,
      about,
      news,
      total: news.length,
      day,
    };
  };
  const having = (feed: FeedFile) => feed.news.length > 0;
  return [
    {
      kind: 'everything',
      path: feedPath('/'),
      page: '/',
      key: ['feeds', 'everything'],
      name: 'Everything',
      about: aboutEverything(all.length),
      news: all.slice(0, mostOfEverything),
      total: all.length,
      day: all[0]?.day ?? today,
    },
    ...content.strategies.map(({ id, data }) => {
      const feed = feedOf('strategies', id, data.title, `What the papers tell of ${data.title}.`);
      const told = toldFirst(content, data.sources, data.period.start);
      return { ...feed, day: feed.day || (told && filedUnder(told, today)) || today };
    }),
    ...content.places
      .map(({ id, data }) =>
        feedOf('places', id, data.title, `What the papers tell of ${data.title} and the places in it.`),
      )
      .filter(having),
    ...content.organisations
      .map(({ id, data }) =>
        feedOf('organisations', id, data.title, `What the papers tell of the work of ${data.title}.`),
      )
      .filter(having),
  ];
}

function aboutEverything(total: number): string {
  const rest = total > mostOfEverything ? ` The newest ${mostOfEverything} of ${total} stand here.` : '';
  return `Promises, reports, decisions, money, measures, agreements, consultations, events and newsletters, as papers tell of them.${rest}`;
}

function isOf(content: Content, about: About, kind: Followed, id: string): boolean {
  if (kind !== 'places') return about[kind].includes(id);
  const within = placesWithin(content, id);
  return about.places.some((place) => within.includes(place));
}

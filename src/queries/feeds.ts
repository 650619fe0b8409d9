import { feedFiles, type FeedFile } from '../domain/feed.ts';
import { newsletterFeeds } from '../domain/newsletter-feeds.ts';
import { timelineFeeds } from '../domain/timeline/feeds.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

let making: Promise<FeedFile[]> | undefined;

/** Every Atom feed of the site. */
export function listFeeds(): Promise<FeedFile[]> {
  if (import.meta.env.DEV) return make();
  return (making ??= make());
}

/** The feed of a page, where it has one. */
export async function findFeed(page: string): Promise<FeedFile | undefined> {
  return (await listFeeds()).find((feed) => feed.page === page);
}

async function make(): Promise<FeedFile[]> {
  const [content, day] = [await loadContent(), today()];
  return [...feedFiles(content, day), ...newsletterFeeds(content, day), ...timelineFeeds(content, day)];
}

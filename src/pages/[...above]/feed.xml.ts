import type { APIRoute } from 'astro';
import { href } from '../../components/site/href.ts';
import { writeFeed } from '../../exports/feed.ts';
import { loadContent } from '../../queries/content.ts';
import { listFeeds } from '../../queries/feeds.ts';

export async function getStaticPaths() {
  const [feeds, { council }] = await Promise.all([listFeeds(), loadContent()]);
  const address = (path: string) => new URL(href(path), import.meta.env.SITE).href;
  return feeds.map((feed) => ({
    params: { above: feed.page.slice(1, -1) || undefined },
    props: { text: () => writeFeed(feed, { council, address }) },
  }));
}

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });

import { parseFragment } from 'parse5';
import { feedFiles } from '../../src/domain/feed.ts';
import { writeFeed } from '../../src/exports/feed.ts';
import type { Content } from '../../src/schemas/index.ts';
import { textOf } from '../publishing/elements.ts';
import { childrenOf, readXml, textIn, type XmlElement } from './xml.ts';

/** The day on which the feeds are written. */
export const today = '2026-11-21';

/** Where the site is published. */
export const home = 'https://noticeboard.example.org';

/** The feeds of some content as they are written. */
export function feedTexts(content: Content, at = home): string[] {
  const source = { council: content.council, address: (path: string) => at + path };
  return feedFiles(content, today).map((file) => writeFeed(file, source));
}

/** The feeds of some content, written and read again as XML. */
export function feedsOf(content: Content, at = home) {
  const texts = feedTexts(content, at);
  return feedFiles(content, today).map((file, index) => {
    const feed = readXml(texts[index] ?? '');
    return { file, feed, entries: childrenOf(feed, 'entry') };
  });
}

/** What an entry says, without its HTML. */
export function wordsOf(entry: XmlElement, part: 'title' | 'content' = 'content'): string {
  return textOf(parseFragment(textIn(entry, part)));
}

import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { mostOfEverything } from '../../src/domain/feed.ts';
import { elementsOf } from '../publishing/elements.ts';
import { feedsOf, feedTexts, home, today, wordsOf } from './feeds.ts';
import { realContent } from './published.ts';
import { childrenOf, textIn, type XmlElement } from './xml.ts';

const instant = /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/;

describe('the feeds of the papers', () => {
  const feeds = feedsOf(realContent());

  test('are one for everything, one for each strategy, and one for whoever has news', () => {
    const { strategies } = realContent();
    const count = (kind: string) => feeds.filter(({ file }) => file.kind === kind).length;
    expect(count('everything')).toBe(1);
    expect(count('strategies')).toBe(strategies.length);
    expect(count('places')).toBeGreaterThan(5);
    expect(count('organisations')).toBeGreaterThan(50);
    for (const { file, entries } of feeds)
      if (file.kind !== 'strategies') expect(entries.length, file.path).toBeGreaterThan(0);
  });

  test('have what RFC 4287 demands: an id, a title, an author, a date, and a link to themselves', () => {
    for (const { file, feed } of feeds) {
      expect(feed.name).toBe('feed');
      expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
      expect(feed.attributes['xml:lang']).toBe('en-GB');
      expect(textIn(feed, 'id')).toMatch(/^tag:noticeboard\.example\.org,2026:feeds\//);
      expect(textIn(feed, 'title')).toContain(file.name);
      expect(textIn(feed, 'updated')).toMatch(instant);
      expect(childrenOf(feed, 'author').map((author) => textIn(author, 'name'))).toEqual([
        'Maidstone Noticeboard',
      ]);
      const links = childrenOf(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href]);
      expect(links).toEqual([
        ['alternate', home + file.page],
        ['self', home + file.path],
      ]);
    }
  });

  test('have entries with an id, a title, a date up to today, text and one absolute link each', () => {
    let checked = 0;
    for (const { entries } of feeds)
      for (const entry of entries) {
        checked++;
        expect(textIn(entry, 'id')).toMatch(/^tag:noticeboard\.example\.org,2026:[a-z]+\/[a-z0-9./-]+$/);
        expect(textIn(entry, 'title')).toMatch(/\S/);
        expect(textIn(entry, 'updated')).toMatch(instant);
        expect(textIn(entry, 'updated').slice(0, 10) <= today).toBe(true);
        const links = childrenOf(entry, 'link').map(({ attributes }) => attributes['href'] ?? '');
        expect(links).toHaveLength(1);
        for (const link of [...links, ...linksOf(entry)])
          expect(link.startsWith(`${home}/`), link).toBe(true);
      }
    expect(checked).toBeGreaterThan(400);
  });

  test('have no id twice, in a feed or among feeds, and stand newest first', () => {
    expect(new Set(feeds.map(({ feed }) => textIn(feed, 'id'))).size).toBe(feeds.length);
    for (const { file, feed, entries } of feeds) {
      const ids = entries.map((entry) => textIn(entry, 'id'));
      expect(new Set(ids).size, file.path).toBe(ids.length);
      const days = entries.map((entry) => textIn(entry, 'updated'));
      expect(days).toEqual([...days].sort().reverse());
      if (days.length > 0) expect(textIn(feed, 'updated')).toBe(days[0]);
    }
  });

  test('hold no more than a reader can fetch each time, and say so', () => {
    const [everything] = feeds;
    expect(everything?.entries).toHaveLength(mostOfEverything);
    expect(everything && textIn(everything.feed, 'subtitle')).toMatch(/The newest 100 of \d+ stand here/);
  });

  test('say of a month that it is no day', () => {
    const update = entryOf(feeds, 'actions/love-where-you-live/report/recovery-and-renewal-update-2022-01');
    expect(textIn(update, 'updated')).toMatch(/^2022-01-31T/);
    expect(wordsOf(update)).toContain(
      'Date of the paper: January 2022. It is no exact day. A feed must name one, so this stands under 31 January 2022, the last that it can mean.',
    );
    const decision = entryOf(feeds, 'decisions/community-resilience-2020-11');
    expect(wordsOf(decision)).toMatch(/Date of the paper: 3 November 2020\.$/);
  });

  test('link an update to its place on the page of the promise', () => {
    const update = entryOf(feeds, 'actions/love-where-you-live/report/recovery-and-renewal-update-2022-01');
    expect(childrenOf(update, 'link')[0]?.attributes['href']).toBe(
      `${home}/actions/love-where-you-live/#said-recovery-and-renewal-update-2022-01`,
    );
  });
});

test('the same content gives the same bytes, in whatever order its files come', () => {
  const content = realContent();
  for (const entries of [content.actions, content.decisions, content.consultations, content.events])
    entries.reverse();
  expect(feedTexts(content)).toEqual(feedTexts(realContent()));
});

function entryOf(feeds: ReturnType<typeof feedsOf>, end: string): XmlElement {
  const found = feeds
    .flatMap(({ entries }) => entries)
    .find((entry) => textIn(entry, 'id').endsWith(`:${end}`));
  if (!found) throw new Error(`no entry ${end}`);
  return found;
}

function linksOf(entry: XmlElement): string[] {
  return elementsOf(parseFragment(textIn(entry, 'content'))).flatMap(({ attrs }) =>
    attrs.map(({ value }) => value),
  );
}

import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/schemas/index.ts';
import { elementsOf } from '../publishing/elements.ts';
import { feedsOf, home, wordsOf } from './feeds.ts';
import { realContent } from './published.ts';
import { textIn } from './xml.ts';

/** What entries are made of; nothing else can come out of a text. */
const safe = new Set(['p', 'ul', 'li', 'a']);

describe('ids', () => {
  const before = idsOf(realContent());

  test('stay when every title and name changes', () => {
    const content = realContent();
    for (const entries of [content.actions, content.decisions, content.funds, content.strategies])
      for (const entry of entries) entry.data.title = `Another ${entry.data.title}`;
    for (const { data } of content.funds) for (const phase of data.phases) phase.name = `Other ${phase.name}`;
    expect(idsOf(content)).toEqual(before);
  });

  test('stay when the order of all lists changes', () => {
    const content = realContent();
    for (const { data } of content.actions) data.updates.reverse();
    for (const { data } of content.funds) data.phases.reverse();
    content.actions.reverse();
    content.decisions.reverse();
    expect(idsOf(content)).toEqual(before);
  });

  test('stay when the site moves, and when a date is put right', () => {
    const content = realContent();
    content.council.address = 'https://elsewhere.example.com/board/';
    for (const { data } of content.actions)
      for (const update of data.updates)
        update.date = { basis: 'stated', written: '1 May 2022', iso: '2022-05-01', precision: 'day' };
    expect(idsOf(content, 'https://elsewhere.example.com/board')).toEqual(before);
  });

  test('begin with the tag of the council where it has one', () => {
    const content = realContent();
    content.council.feedTag = 'maidstone.gov.uk,2026';
    expect(idsOf(content).every((id) => id.startsWith('tag:maidstone.gov.uk,2026:'))).toBe(true);
  });
});

test.each([
  '<script>alert(1)</script> & "friends"',
  `"></a><img src=x onerror=alert(2)> 'quoted'`,
  ']]> ]]> <![CDATA[ &amp; &lt; &#0; href="/nowhere/"',
  'nul \u0000 bell \u0007 half \uD83D whole \u{1F600} end \uFFFF',
])('hostile text is text: %j', (hostile) => {
  const content = realContent();
  content.council.siteName = hostile;
  for (const entry of [
    content.actions,
    content.strategies,
    content.organisations,
    content.documents,
  ].flat()) {
    entry.data.title = hostile;
    entry.data.summary = hostile;
  }
  const shown = hostile.replace(/[\u0000-\u0008\uFFFF]|\uD83D(?![\uDC00-\uDFFF])/g, '');
  for (const { feed, entries } of feedsOf(content)) {
    expect(textIn(feed, 'title')).toContain(shown);
    for (const entry of entries) {
      const elements = elementsOf(parseFragment(textIn(entry, 'content')));
      for (const { tagName, attrs } of elements) {
        expect(safe.has(tagName), tagName).toBe(true);
        expect(attrs.map(({ name }) => name).join()).toMatch(/^(?:href)?$/);
      }
      expect(elementsOf(parseFragment(textIn(entry, 'title')))).toEqual([]);
    }
  }
  const titles = feedsOf(content).flatMap(({ entries }) => entries.map((entry) => wordsOf(entry, 'title')));
  expect(titles).toContain(`Promise: ${shown}`);
});

function idsOf(content: Content, at = home): string[] {
  const ids = feedsOf(content, at).flatMap(({ feed, entries }) =>
    [feed, ...entries].map((one) => textIn(one, 'id')),
  );
  return [...new Set(ids)].sort();
}

import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { asMarkdown, escape } from '../../../src/domain/change-words/markdown.ts';
import type { DescribedEntry, Description } from '../../../src/domain/change-words/describe-change.ts';
import { asPlainText } from '../../../src/domain/change-words/plain-text.ts';

const around = { base: 'main', folder: 'content/', problems: [] };

const hostile = [
  '@everyone <img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example.org/p.png)',
  '</details><script>alert(1)</script>',
  'see #12, GH-12, !3, &4, %5, ~label and octo/repo#7',
  'www.evil.example.org or https://evil.example.org/ or me@evil.example.org',
  'mailto:me@evil.example.org xmpp:me@evil.example.org',
  '`code` **bold** __bold__ ~~gone~~ $x$ | cell | ^note',
  '1. first',
  '- item',
  '# heading',
  '> quote',
  '&lt;b&gt; &#64;everyone',
  'line\n\n## heading\n/close\n',
  '\u202Egnp.exe',
  '[ref]: https://evil.example.org/',
  '[^1] <!-- hidden',
  'a\\',
  '``` fence',
];

describe('text of content in Markdown', () => {
  test.each(hostile)('%j is text and nothing else', (text) => {
    const types = new Set<string>();
    let read = '';
    visit(markdownToMdast(describeOne(text)) as Node, (node) => {
      types.add(node.type);
      if (node.type === 'text') read += node.value ?? '';
    });
    // The list, its bold title and the paths are ours.
    const ours = ['root', 'heading', 'list', 'listItem', 'paragraph', 'text', 'strong', 'inlineCode'];
    expect([...types].filter((type) => !ours.includes(type))).toEqual([]);
    expect(plain(read)).toContain(plain(text));
    // After Markdown is read, these are still turned into links and messages to people.
    expect(read).not.toMatch(/[@#!~%$&]\w|GH-\d|www\.|:\/\/\w|mailto:\w|\u202E/);
  });

  test('a plain text stays as it is', () => {
    const text =
      'Trinity Foyer: target October 2021 → March 2022; £1,500 (was £1,200.50), “quoted” – 50% of it.';
    expect(escape(text)).toBe(text);
  });
});

describe('links to a preview', () => {
  const withPreview = (page: string) =>
    asMarkdown(one({ pages: [page], address: page }), {
      ...around,
      preview: 'https://preview.example.org/pr-1/',
    });

  test('lead to the page below the address of the preview', () => {
    expect(withPreview('/groups/bell-ringers/')).toContain(
      '[`/groups/bell-ringers/`](https://preview.example.org/pr-1/groups/bell-ringers/)',
    );
  });

  test.each(['//evil.example.org/', '/a) [x](javascript:alert(1))', '/`](//evil.example.org/)`/'])(
    '%s leads nowhere else',
    (page) => {
      const links: string[] = [];
      visit(markdownToMdast(withPreview(page)) as Node, ({ url }) => void (url && links.push(url)));
      expect(links.filter((url) => !url.startsWith('https://preview.example.org/'))).toEqual([]);
    },
  );
});

test('a very large change stays within what a comment may hold', () => {
  const entries = Array.from(
    { length: 50 },
    () => one({ details: Array(20).fill('x '.repeat(190)) }).entries[0],
  );
  const text = asMarkdown(
    { ...one({}), entries: entries as DescribedEntry[], left: 450, kinds: ['500 groups'] },
    around,
  );
  expect(text.length).toBeLessThan(65_000);
  expect(text).toMatch(/And \d{3} more entries, not told one by one\./);
  expect(text).toContain('Of each kind: 500 groups.');
});

test('problems come before what changes', () => {
  const text = asMarkdown(one({}), { ...around, problems: ['groups/a.json, line 3: title is missing'] });
  expect(text.indexOf('1 problem to mend')).toBeLessThan(text.indexOf('1 entry'));
  expect(asPlainText(one({}), { ...around, problems: ['groups/a.json: title is missing'] })).toContain(
    '1 problem to mend before anything is published:\n  - groups/a.json: title is missing',
  );
});

function describeOne(text: string): string {
  return asMarkdown(
    {
      ...one({ title: text, headline: [text], details: [text] }),
      alarms: [{ title: text, file: 'groups/a.json', words: text }],
    },
    { ...around, problems: [text] },
  );
}

function one(entry: Partial<DescribedEntry>): Description {
  return {
    summary: '1 entry: 1 changed.',
    alarms: [],
    entries: [
      { title: 'A', noun: 'group', file: 'groups/a.json', headline: [], details: [], pages: [], ...entry },
    ],
    left: 0,
    kinds: [],
    unreadable: [],
  };
}

/** What is left where spaces and the invisible sign do not count. */
function plain(text: string): string {
  return text.replace(/[\s\u200B\u202E]+/g, '');
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

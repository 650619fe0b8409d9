import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { advices } from '../../src/checks/advice/index.ts';
import { plainWords } from '../../src/checks/advice/plain-words.ts';
import { rules } from '../../src/checks/index.ts';
import { changeBlocks, wordsOf } from '../../src/domain/help/block.ts';
import { helpPages, pathFrom } from '../../src/domain/help/help-page.ts';
import { kinds } from '../../src/exports/editor/kinds.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';
import { allBlocks, docs, pages } from './docs.ts';

const places = new Set(
  pages.flatMap(({ path, blocks }) => [
    path,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [`${path}#${block.id}`] : [])),
  ]),
);

describe('the pages of help', () => {
  it('have every doc, but those that say that they are for engineers', () => {
    const paths = new Set(pages.flatMap(({ path, trail }) => [path, ...trail.map((above) => above.path)]));
    const left = [...docs].filter(([doc, [, first]]) => {
      const isForEngineers =
        first?.kind === 'paragraph' && wordsOf(first.inlines).startsWith('For engineers');
      const name = doc.replace(/^editors\//, '').replace(/(?:^|\/)README\.md$|\.md$/, '');
      return (
        !isForEngineers && !doc.startsWith('checks/') && !paths.has(name === '' ? '/help/' : `/help/${name}/`)
      );
    });
    expect(left.map(([doc]) => `name docs/${doc} in docs/README.md`)).toEqual([]);
  });

  it('have every task for editors', () => {
    const tasks = readdirSync('docs/editors').map((name) => `/help/${name.replace(/\.md$/, '')}/`);
    expect(tasks.length).toBeGreaterThan(15);
    expect(tasks.filter((path) => !places.has(path))).toEqual([]);
  });

  it('have every check, in a section of its own', () => {
    const sections = pages
      .filter(({ path }) => /^\/help\/checks\/./.test(path))
      .flatMap(({ blocks }) => blocks);
    const ids = sections.flatMap((block) =>
      block.kind === 'heading' && block.depth === 2 ? [block.id] : [],
    );
    const named = readdirSync('docs/checks').map((name) => name.replace(/\.md$/, ''));
    expect(ids.toSorted()).toEqual(named.filter((name) => name !== 'README').toSorted());
    for (const { name } of [...rules, ...advices]) expect(ids).toContain(name);
  });

  it('have every kind of file with its fields', () => {
    const sections = pages
      .filter(({ path }) => path.startsWith('/help/fields/'))
      .flatMap(({ blocks }) => blocks);
    const ids = sections.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(ids).toEqual(expect.arrayContaining(kinds.map(({ name }) => name)));
  });

  it('have a title and a description that no other has, and no id twice', () => {
    for (const field of ['path', 'title', 'description'] as const)
      expect(new Set(pages.map((page) => page[field])).size, field).toBe(pages.length);
    for (const { path, blocks } of pages) {
      const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('link to each other, and to places that are there', () => {
    let count = 0;
    for (const { path, lead, blocks } of pages)
      changeBlocks([{ kind: 'paragraph', inlines: lead }, ...blocks], {
        heading: (heading) => heading,
        link(to) {
          count++;
          expect(to, `${path} has a link that leads to no page of help`).not.toBe('');
          if (to.startsWith('/')) expect(places.has(to), `${path} leads to ${to}`).toBe(true);
          return to;
        },
      });
    expect(count).toBeGreaterThan(100);
  });

  it('skip no level of headings, and begin each task with what it is for', () => {
    for (const { path, blocks } of pages) {
      let depth = 1;
      for (const block of blocks)
        if (block.kind === 'heading') {
          expect(block.depth, `${path}: ${wordsOf(block.inlines)}`).toBeLessThanOrEqual(depth + 1);
          depth = block.depth;
        }
    }
  });
});

describe('a task for editors', () => {
  const tasks = [...docs].filter(([path]) => path.startsWith('editors/'));

  it.each(tasks)('%s has steps or cases, what you should see, and what can go wrong', (path, blocks) => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [wordsOf(block.inlines)] : []));
    expect(headings).toContain('What can go wrong');
    if (path === 'editors/read-a-message.md') return;
    expect(headings).toContain('What you should see');
    const isListed = allBlocks(blocks).some((block) => block.kind === 'list' && block.isOrdered);
    expect(isListed || path === 'editors/dates-and-amounts.md').toBe(true);
  });
});

test('every link between docs leads to a file that is there', () => {
  for (const [doc, blocks] of docs)
    changeBlocks(blocks, {
      heading: (heading) => heading,
      link(to) {
        if (/^https?:/.test(to)) return to;
        const path = pathFrom(doc, to)?.replace(/#.*/, '') ?? 'outside of docs';
        expect(path === '' || existsSync(`docs/${path}`), `docs/${doc} leads to ${to}`).toBe(true);
        return to;
      },
    });
});

test('the words to avoid in the guide to plain English are words that the check knows', () => {
  const table = docs.get('plain-english.md')?.find((block) => block.kind === 'table');
  const words = (table?.kind === 'table' ? table.rows : []).map(([word = []]) => wordsOf(word));
  expect(words.length).toBeGreaterThan(10);
  const known = Object.keys(plainWords).map((word) => word.replace(/\*$/, ''));
  expect(words.filter((word) => !known.some((start) => word.startsWith(start)))).toEqual([]);
});

describe('a list of docs', () => {
  const doc = (text: string) => readMarkdown(text);

  it('says which doc is not there', () => {
    const list = doc('# Help\n\nAll of it.\n\n- [One](one.md)\n');
    expect(() => helpPages(new Map([['README.md', list]]))).toThrow('names one.md, which is not there');
  });

  it('keeps what it does not name off the site, and links to it off the pages', () => {
    const made = helpPages(
      new Map([
        ['README.md', doc('# Help\n\nAll of it.\n\n- [One](editors/one.md)\n')],
        [
          'editors/one.md',
          doc('# One\n\nSee [two](../two.md), [here](#x), [there](../../README.md).\n\n## X\n'),
        ],
        ['two.md', doc('# Two\n\nFor engineers.\n')],
      ]),
    );
    expect(made.map(({ path }) => path)).toEqual(['/help/', '/help/one/']);
    const links = made[1]?.lead.flatMap((inline) => (inline.kind === 'link' ? [inline.to] : []));
    expect(links).toEqual([undefined, '/help/one/#x', undefined]);
  });

  it.each(['<b>x</b>', 'A ![picture](x.png) in a line.', '> quoted'])(
    'refuses %s, which no page can show',
    (text) => {
      expect(() => readMarkdown(text)).toThrow('cannot show');
    },
  );
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reportProblems } from '../../src/publishing/problem.ts';
import { verifySite, type Verification } from '../../src/publishing/verify-site.ts';
import { tracesOfMissingValues, wordsNotIn } from '../../src/publishing/verify-text.ts';
import { makeFolder } from './council.ts';

const address = { site: 'https://board.example.org', base: '/town/' };

test('a good site has no problem, and what was checked is counted', () => {
  const { problems, ...counts } = verify({});
  expect(reportProblems(problems)).toBe('');
  expect(counts).toEqual({ pages: 2, links: 8, anchors: 2 });
});

test('a folder without a page has passed nothing', () => {
  const { problems } = verifySite(
    makeFolder(),
    address,
    { present: [], absent: [] },
    { bytes: [], secrets: [], words: [] },
  );
  expect(problems.map(({ what }) => what)).toEqual([
    'no pages were found to check',
    'no links were found to check',
    'no anchors were found to check',
  ]);
});

/** What stands in the home page, and what the verification must say of it. */
const inPage: [string, string][] = [
  ['<a href="/town/nowhere/">x</a>', 'leads to no page or file'],
  ['<a href="/town/a">x</a>', 'lacks the stroke at its end'],
  ['<a href="/a/">x</a>', 'leads out of /town/'],
  ['<a href="/town/a/#nowhere">x</a>', 'leads to a place that the page does not have'],
  ['<a href="#nowhere">x</a>', 'leads to a place that the page does not have'],
  ['<a href="https://board.example.org/town/nowhere/">x</a>', 'leads to no page or file'],
  ['<a href="http://www.example.org/">x</a>', 'leads to http:'],
  ['<a href=" java&#10;script:alert(1)">x</a>', 'leads to javascript:'],
  ['<a href="data:text/html,x">x</a>', 'leads to data:'],
  ['<a href="https://">x</a>', 'is no address'],
  [
    '<img src="/town/a/?size=2" alt=""><img srcset="/town/a/ 1x, /town/big.png 2x" alt="">',
    'img srcset="/town/big.png"',
  ],
  ['<form action="/town/find/"></form>', 'form action="/town/find/" leads to no page'],
  ['<svg><a href="/town/nowhere/"></a></svg>', 'leads to no page or file'],
  ['<noscript><a href="/town/nowhere/">x</a></noscript>', 'leads to no page or file'],
  ['<template><a href="/town/nowhere/">x</a></template>', 'leads to no page or file'],
  ['<style>p { background: url("/town/x.png") }</style>', 'style="/town/x.png" leads to no page or file'],
  ['<h1>Again</h1>', 'has 2 headings of the first level'],
  ['<p id="main">x</p>', 'the id "main" stands more than once'],
  ['<p style="color: red">x</p>', 'has <p style>'],
  ['<p onclick="x()">x</p>', 'has <p onclick>'],
  ['<p>undefined promises</p>', 'says "undefined"'],
  ['<p>NaN%</p>', 'says "NaN"'],
  ['<p aria-label="[object Object]">x</p>', 'says "[object Object]"'],
  ['<p>See http://ALUMINUM/x</p>', 'contains "aluminum"'],
  ['<!-- /home/me/project/ -->', 'contains "/home/me/project/"'],
];

test.each(inPage)('%s is found', (html, message) => {
  const { problems } = verify({ 'index.html': page('/', 'Home', html) });
  expect(reportProblems(problems)).toContain(message);
});

/** A file of the site, its text, and what the verification must say of it. */
const inFile: [string, string | Buffer, string][] = [
  ['b/index.html', page('/b/', 'Page A'), 'more than one page has the title "Page A"'],
  [
    'b/index.html',
    page('/b/', 'Page B').replace('About Page B', 'About Page A'),
    'more than one page has the description',
  ],
  ['b/index.html', page('/c/', 'Page B'), 'the canonical address is "https://board.example.org/town/c/"'],
  ['b/index.html', page('/b/', 'Page B').replace(' lang="en-GB"', ''), 'does not state its language'],
  [
    'b/index.html',
    page('/b/', 'Page B').replace(/<title>.*<\/title>/, '<title> </title>'),
    'the title of the page is empty',
  ],
  [
    'b/index.html',
    page('/b/', 'Page B').replace(/<meta name="description".*?>/, ''),
    'has 0 of what it needs once: a description',
  ],
  ['b/index.html', page('/b/', 'Page B').replace(/<link rel="canonical".*?>/, ''), 'a canonical address'],
  ['style.css', '@import "/town/more.css";', 'style="/town/more.css" leads to no page or file'],
  ['style.css', 'p { background: url(http://example.org/x.png) }', 'leads to http:'],
  [
    'feed.xml',
    '<link href="https://board.example.org/town/nowhere/"/>',
    'feed href="https://board.example.org/town/nowhere/" leads to no page',
  ],
  [
    'a/feed.xml',
    '<content><![CDATA[<a href="https://board.example.org/town/a/#said-x">x</a>]]></content>',
    'leads to a place that the page does not have',
  ],
  ['pagefind/x.pf_fragment', gzipSync('http://aluminum/x'), 'contains "aluminum"'],
  [
    'pagefind/y.pf_fragment',
    gzipSync('at 9 whispering quay'),
    'contains the street of the refuge, which may be published nowhere',
  ],
  ['hidden/index.html', page('/hidden/', 'Hidden'), 'an entry of /hidden/ that is hidden today'],
];

test.each(inFile)('%s, spoilt, is found (%#)', (file, text, message) => {
  expect(reportProblems(verify({ [file]: text }).problems)).toContain(message);
});

test('an entry without its page, or a term without its place, is found', () => {
  const { problems } = verify({}, ['/', '/a/', '/a/#main', '/b/', '/a/#term']);
  expect(problems.map(({ where }) => where)).toEqual(['/b/', '/a/#term']);
});

test('one fault on many pages is told once', () => {
  const problems = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((where) => ({ where, what: 'a fault' }));
  expect(reportProblems(problems)).toBe('  a fault\n    on /a/, /b/, /c/ and 2 more');
});

test('a word that the content itself uses is no trace of a fault', () => {
  expect(wordsNotIn({ title: 'The NaN Bakery' }, tracesOfMissingValues)).toEqual([
    'undefined',
    '[object Object]',
  ]);
});

function verify(files: Record<string, string | Buffer>, present: string[] = ['/', '/a/']): Verification {
  const folder = makeFolder();
  const all = { 'index.html': page('/', 'Home'), 'a/index.html': page('/a/', 'Page A'), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return verifySite(
    folder,
    address,
    { present, absent: ['/hidden/'] },
    {
      bytes: ['aluminum', '/home/me/project/'],
      secrets: [{ text: '9 Whispering Quay', name: 'the street of the refuge' }],
      words: tracesOfMissingValues,
    },
  );
}

function page(path: string, title: string, more = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>${title}</title>
    <meta name="description" content="About ${title}">
    <link rel="canonical" href="https://board.example.org/town${path}"></head>
    <body><a href="#main">Skip</a><a href="/town/">Home</a><a href="/town/a/?q=1">A</a>
    <a href="https://www.example.org/">Elsewhere</a><a href="https://board.example.org/">The council</a><a href="mailto:us@example.org">Write</a>
    <main id="main"><h1>${title}</h1>${more}</main></body></html>`;
}

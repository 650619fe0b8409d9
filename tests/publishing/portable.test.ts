import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makePortable } from '../../src/publishing/portable/make-portable.ts';
import { makeFolder } from './council.ts';

const address = { site: 'https://sites.example.org', base: '/town/' };
const council = { siteName: 'Larks & Sons', languages: ['en', 'cy'] as ('en' | 'cy')[] };

test('every link leads from file to file, and what needs a server is gone', () => {
  const { page } = copyOf(
    `<a href="/town/groups/#top">1</a><a href="#top">2</a><a href="/town/cy/">3</a><a href="https://www.example.org/">4</a>
<a href="https://sites.example.org/other/">5</a><a href="/town/nowhere/">6</a><a href="/town/data/list.csv?x=1">7</a>
<img src="/town/a.png" srcset="/town/a.png 1x, /town/b%20c.png 2x" alt=""><svg><a href="/town/groups/">8</a></svg>
<form role="search" action="/town/search/"><input></form><noscript><p>Needs JavaScript</p></noscript>
<script type="module" src="/town/assets/x.js"></script><script type="application/ld+json">{"a":"/town/"}</script>`,
  );
  expect(page('places/index.html')).toMatchInlineSnapshot(`
    "<!DOCTYPE html><html lang="en-GB"><head><title>Places</title><link rel="canonical" href="https://sites.example.org/town/places/"><link rel="stylesheet" href="../assets/x.css"><link rel="stylesheet" href="../portable.css"></head><body><header><p class="portable-note"><span>A copy of this website as it was on 21 November 2026. Searching, your shortlist and the forms work only on <a href="https://sites.example.org/town/places/">the website</a>.</span></p><a href="../index.html">Home</a></header><main id="top"><h1>Places</h1><a href="../groups/index.html#top">1</a><a href="#top">2</a><a href="../cy/index.html">3</a><a href="https://www.example.org/">4</a>
    <a href="https://sites.example.org/other/">5</a><a href="https://sites.example.org/town/nowhere/">6</a><a href="../data/list.csv">7</a>
    <img src="../a.png" srcset="../a.png 1x, ../b%20c.png 2x" alt=""><svg><a href="../groups/index.html">8</a></svg>
    <p class="portable-way"><a href="../groups/a-to-z/index.html">Groups from A to Z</a></p>
    <script type="application/ld+json">{"a":"/town/"}</script></main><footer><as-of><time>21 November 2026</time></as-of></footer></body></html>"
  `);
});

test('a page in another language has the words of that language, and leads to its own list', () => {
  const { page } = copyOf('<form role="search"></form>');
  expect(page('cy/index.html')).toContain('<a href="groups/a-to-z/index.html">Grwpiau o A i Y</a>');
  expect(page('cy/index.html')).toContain('fel yr oedd ar 21 Tachwedd 2026');
  expect(page('index.html')).toContain('<a href="groups/a-to-z/index.html">Groups from A to Z</a>');
});

test('styles find their pictures, know that no script runs, and only what is led to comes along', () => {
  const { page, has, start } = copyOf('<a href="/town/data/list.csv">List</a>');
  expect(page('assets/x.css')).toBe(
    '@media (min-width:0){p{background:url("../a.png")}}@media (min-width:99999rem){p{color:red}}',
  );
  expect(['a.png', 'data/list.csv', 'portable.css', 'groups/index.html'].map(has)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(
    ['404.html', 'sw.js', 'assets/x.js', 'data/more.json', 'index.html.br', 'offline/index.html'].map(has),
  ).toEqual(Array(6).fill(false));
  expect(start).toMatch(/url=site\/index\.html[^]*Open the copy of Larks &amp; Sons/);
});

function copyOf(main: string) {
  const folder = makeFolder();
  const [site, copy] = [join(folder, 'dist'), join(folder, 'copy')];
  const files = {
    'index.html': html('Home', '21 November 2026', main),
    'places/index.html': html('Places', '21 November 2026', main),
    'groups/index.html': html('Groups', '21 November 2026'),
    'groups/a-to-z/index.html': html('Groups from A to Z', '21 November 2026'),
    'cy/index.html': html('Hafan', '21 Tachwedd 2026', main),
    'cy/groups/a-to-z/index.html': html('Grwpiau o A i Y', '21 Tachwedd 2026'),
    'offline/index.html': html('Offline', ''),
    '404.html': html('Missing', ''),
    'assets/x.css':
      '@media (scripting:none){p{background:url("/town/a.png")}}@media (scripting: enabled){p{color:red}}',
    ...Object.fromEntries(
      ['a.png', 'b c.png', 'data/list.csv', 'data/more.json', 'assets/x.js', 'sw.js', 'index.html.br'].map(
        (file) => [file, file],
      ),
    ),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  makePortable(site, copy, address, council);
  return {
    page: (file: string) => readFileSync(join(copy, 'site', file), 'utf8'),
    has: (file: string) => existsSync(join(copy, 'site', file)),
    start: readFileSync(join(copy, 'Open me.html'), 'utf8'),
  };
}

function html(title: string, day: string, main = ''): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>${title}</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="canonical" href="https://sites.example.org/town/places/"><link rel="stylesheet" href="/town/assets/x.css"></head><body><header><a href="/town/">Home</a></header><main id="top"><h1>${title}</h1>${main}</main><footer><as-of><time>${day}</time></as-of></footer></body></html>`;
}

import { expect, it } from 'vitest';
import { checkProse } from '../../src/reader/prose.ts';
import { toldOf } from '../fixtures/copy.ts';
import { effortOf } from '../fixtures/effort.ts';

const fence = '---\ntitle: T\nsummary: S.\nreviewed: "2026-01-01"\n---\n';

it('tells an editor what is wrong, and on which line', () => {
  const told = toldOf((copy) => {
    copy.write(
      'pages/about.mdx',
      `${fence}\nZoë says:\n\n<Nots title="a">no</Nots> and <Note titel="a">no</Note>\n`,
    );
    copy.write('pages/lone.mdx', `${fence}\nAges <5 and up.\n`);
  });
  expect(told).toMatchInlineSnapshot(`
    "council/pages/about.mdx:9:1
      this file uses a component that does not exist (<Nots>)  [prose]
        found: <Nots>
        expected: one of Note, ContactPoint, GroupList, ActionList, FundStatus, EventList, Term
        did you mean: Note?

    council/pages/about.mdx:9:31
      this file gives <Note> an attribute that it does not have  [prose]
        found: titel
        expected: title
        did you mean: title?

    council/pages/lone.mdx:7:6
      this file has a lone <, which breaks the page  [prose]
        found: <5 and up.
        expected: words instead of < and no { } at all: "under 5", not "<5""
  `);
});

it.each<[string, string, string, number?]>([
  ['an import', 'import x from "fs"', 'begins with import or export'],
  ['an export', '## A\nexport const a = process.env', 'begins with import or export', 2],
  ['an expression', 'a {process.env.HOME} b', 'has an expression in { }'],
  ['a comment of MDX', '{/* hidden */}', 'has an expression in { }'],
  ['an expression that cannot be read', '## Title {#id}', 'has an expression in { }'],
  [
    'an expression behind a second front matter',
    '---\na: {process.env.HOME}\n---',
    'has an expression in { }',
    2,
  ],
  ['raw HTML', 'a <b>b</b>', 'has raw HTML (<b>)'],
  ['a script', '<script>alert(1)</script>', 'has raw HTML (<script>)'],
  ['a fragment', '<>a</>', 'has raw HTML (<>)'],
  ['an unknown component', '<Danger />', 'uses a component that does not exist (<Danger>)'],
  ['a member of a component', '<Note.Danger />', 'uses a component that does not exist (<Note.Danger>)'],
  ['a name of every object', '<__proto__ />', 'uses a component that does not exist (<__proto__>)'],
  ['an attribute that is code', '<Note title={1}>a</Note>', 'an attribute that is not plain text'],
  ['spread attributes', '<Note {...a}>a</Note>', 'an attribute that is not plain text'],
  ['an attribute without text', '<Note title>a</Note>', 'an attribute that is not plain text'],
  ['an attribute that acts', '<Note onclick="a">a</Note>', 'an attribute that it does not have'],
  ['an outside image', '![a](https://example.org/a.png)', 'has an image'],
  ['an image by reference', '![a][b]\n\n[b]: https://example.org/a.png', 'has an image'],
  ['a script link', '[a](javascript:alert(1))', 'does not start with https://'],
  ['a script link in disguise', '[a](java&#x73;cript&#58;alert(1))', 'does not start with https://'],
  ['a link by reference', '[a][b]\n\n[b]: data:text/html,x', 'does not start with https://', 3],
  ['a link inside the council', '[a](https://aluminum/x)', "points inside the council's own network"],
  ['a bare address', 'See www.example.org today', 'does not start with https://'],
  ['a link to whatever scheme', '[a](//example.org)', 'is not a web address'],
  ['an e-mail address', 'Write to jo@example.org.', 'has an e-mail address in it'],
  ['a heading of the first level', '# Title', 'has a heading of the first level'],
  ['a lone <', 'Ages <5 only', 'has a lone <'],
  ['a lone {', 'A { B', 'has a lone {'],
  ['an HTML comment', 'A <!-- B --> C', 'has an HTML comment'],
  ['a component that is not closed', '<Note>a', 'cannot be read as MDX: Expected a closing tag'],
  ['a control character', 'a\u0007b', 'has a control character'],
  ['a direction override', 'a\u202Eb', 'has a control character or a text-direction override'],
])('refuses %s', (_, body, problem, line = 1) => {
  const findings = checkProse('a.mdx', body, 1);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.problem).toContain(problem);
  expect(findings[0]?.line).toBe(line);
});

it.each([
  'Plain *words*, **bold**, ~~gone~~ and `code with { } and <b>`.',
  '## Heading\n\n- one\n- two\n\n1. three\n\n> said\n\n| a | b |\n| - | - |\n| c | d |',
  '[a page](/actions/night-bus/#updates), [here](#top) and [there](https://www.example.org/a?b=c#d)',
  '<Note title="Please note">Text with [a link](https://www.example.org/).</Note>',
  'A \\{ that is meant, a < b, 3 > 2, O’Connor & Sons, Nguyễn, £5, 50+',
  'The export of goods and the import of words in the middle of a line',
])('accepts %j', (body) => {
  expect(checkProse('a.mdx', body, 1)).toEqual([]);
});

it('survives what would overflow the stack of the parser or keep it busy for minutes', () => {
  const bodies = [
    `{${'('.repeat(40_000)}${')'.repeat(40_000)}}`,
    `export const a = ${'['.repeat(40_000)}`,
    '{'.repeat(90_000),
    '> '.repeat(40_000),
    '- '.repeat(40_000),
    '<Note>'.repeat(7000) + '</Note>'.repeat(7000),
    'a'.repeat(200_000),
  ];
  const effort = effortOf(() => {
    for (const body of bodies) expect(checkProse('a.mdx', body, 1), body.slice(0, 20)).toHaveLength(1);
  });
  expect(effort).toBeLessThan(1000);
});

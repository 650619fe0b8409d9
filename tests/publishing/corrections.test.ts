import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from './command.ts';
import { makeCouncil, type Council } from './council.ts';
import { elementsOf, textOf } from './elements.ts';

const repository = 'https://github.com/larkshire/noticeboard';
const page = 'groups/demo-tiddlywinks-club';

/** What council.json says, and where the links of a listing lead; the third way, files, is that of the real site. */
const ways: [submissions: object, links: string[]][] = [
  [
    { by: 'email', email: 'corrections@larkshire.example.org' },
    ['mailto:corrections@larkshire.example.org', 'mailto:corrections@larkshire.example.org'],
  ],
  [
    { by: 'github', repository, branch: 'main' },
    [
      `${repository}/issues/new`,
      `${repository}/issues/new`,
      `${repository}/edit/main/src/content/${page}.json`,
    ],
  ],
];

test.each(ways)('corrections go where the council wants them: %j', async (submissions, links) => {
  const council = makeCouncil();
  setSubmissions(council, submissions);
  await publish(council);
  expect(linksUnder(council, `${page}/index.html`, 'Is this right?').slice(0, links.length)).toEqual(links);
  expect(linksUnder(council, 'actions/night-bus/index.html', 'Ask about this promise')[0]).toBe(links[0]);
  const letter = join(council.out, page, 'correction.txt');
  expect(existsSync(letter)).toBe(!links.some((link) => link.startsWith('https:')));
  if (existsSync(letter)) {
    const text = readFileSync(letter, 'utf8');
    expect(text.split('\r\n')).toContain('Reference: demo-tiddlywinks-club');
    expect(text.split('\r\n')).toContain('Tiddlywinks by post, cost: Free');
    expect(text).not.toMatch(/[^\r]\n/);
  }
});

function setSubmissions({ content }: Council, submissions: object): void {
  const file = join(content, 'council.json');
  const council = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...council, submissions }, null, 2));
}

/** Where the links of a section lead, without what they carry. */
function linksUnder({ out }: Council, file: string, heading: string): string[] {
  const section = elementsOf(readFileSync(join(out, file), 'utf8')).find(
    (element) => element.tagName === 'section' && textOf(element).trim().startsWith(heading),
  );
  if (!section) throw new Error(`${file} has no section "${heading}"`);
  return elementsOf(section).flatMap(({ tagName, attrs }) =>
    tagName === 'a' ? (attrs.find(({ name }) => name === 'href')?.value.split('?')[0] ?? []) : [],
  );
}

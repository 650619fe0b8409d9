import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './command.ts';
import { firstId, makeCouncil, makeFolder, putOldSite, type Council } from './council.ts';
import { fingerprint } from './fingerprint.ts';

/** What an editor may do to a council, and what the message must then say. */
const mistakes: [string, (council: Council) => void, RegExp][] = [
  [
    'a broken file',
    (council) =>
      writeFileSync(join(council.content, 'groups', `${firstId(council, 'groups')}.json`), '{ "title": '),
    /groups\/[\w-]+\.json:\d+:\d+\n {2}this file /,
  ],
  [
    'settings that are missing',
    (council) => rmSync(join(council.content, 'council.json')),
    /council\.json\n.*is missing/,
  ],
  [
    'code in prose',
    ({ content }) =>
      writeFileSync(
        join(content, 'pages', 'trick.mdx'),
        "---\ntitle: Trick\nsummary: A trick.\nreviewed: '2022-01-01'\n---\n\nYour home is {process.env.HOME}.\n",
      ),
    /pages\/trick\.mdx:7:\d+\n.*content may not hold code/,
  ],
  [
    'a file of another kind',
    ({ content }) => writeFileSync(join(content, 'actions', 'promise.docx'), 'x'),
    /actions\/promise\.docx\n.*has the ending \.docx/,
  ],
];

test.each(mistakes)(
  '%s stops the build, is told, and leaves the old site as it was',
  async (_, spoil, message) => {
    const council = makeCouncil();
    putOldSite(council);
    spoil(council);
    const before = fingerprint(council.out);
    const { code, said } = await build(council);
    expect(said).toMatch(message);
    expect(said).toContain('the published site is as it was');
    expect(said, 'a message for an editor, not a stack').not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(fingerprint(council.out)).toEqual(before);
  },
);

test('without content nothing is published, and the fault is told', async () => {
  const folder = makeFolder();
  const out = join(folder, 'dist');
  const { code, said } = await build({ content: join(folder, 'nothing'), out });
  expect(code).toBe(1);
  expect(said).toContain('nothing');
  expect(fingerprint(out)).toBeUndefined();
});

test('a folder that holds anything but a site is never replaced', async () => {
  const council = makeCouncil();
  const { code, said } = await build({ content: council.content, out: council.content });
  expect(code).toBe(1);
  expect(said).toContain('it holds files but no site');
  expect(fingerprint(council.content)).toEqual(fingerprint('tests/fixtures/council'));
});

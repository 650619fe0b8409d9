import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { findGonePages } from '../../src/reader/gone-pages.ts';
import { report } from '../../src/reader/report.ts';
import type { Content } from '../../src/schemas/index.ts';
import { today } from '../fixtures/copy.ts';

const repository = mkdtempSync(join(tmpdir(), 'noticeboard-gone-'));
const folder = join(repository, 'content');
afterAll(() => rmSync(repository, { recursive: true }));

beforeEach(() => {
  rmSync(repository, { recursive: true, force: true });
  cpSync('tests/fixtures/council', folder, { recursive: true });
  git('init', '--quiet');
  commit();
});

const git = (...words: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words]);
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Work');
};
const rename = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
const edit = (file: string, text: string, by: string) =>
  writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(text, by));
const move = (from: string, to: string) =>
  edit('council.json', '"place"', `"moved": [${JSON.stringify({ from, to, on: '2026-11-20' })}], "place"`);

/** What an editor is told; "nothing can be said" where there is no such revision. */
function told(revision = 'HEAD'): string {
  const { content } = checkFolder(folder, today);
  const findings = findGonePages(folder, content as Content, revision, today);
  return findings ? report(findings, 'council') : 'nothing can be said';
}

it('says nothing where nothing has gone', () => {
  expect(told()).toBe('');
});

it('tells of a file that was renamed and changed a little, with the line to add and who names it still', () => {
  rename('venues/demo-lark-hall.json', 'venues/demo-larks-hall.json');
  edit('venues/demo-larks-hall.json', '"Lark Hall"', '"Larks’ Hall"');
  expect(told()).toMatchInlineSnapshot(`
    "council/venues/demo-lark-hall.json
      this file was on the site at the last commit and is gone, so its address /venues/demo-lark-hall/ leads nowhere  [page-gone]
        found: no such file, though it is still named in groups/demo-tiddlywinks-club.json, events/river-day.json
        expected: its new address under moved in council.json
        example: "moved": [{ "from": "/venues/demo-lark-hall/", "to": "/venues/demo-larks-hall/", "on": "2026-11-21" }]
        did you mean: venues/demo-larks-hall.json?"
  `);
  move('/venues/demo-lark-hall/', '/venues/demo-larks-hall/');
  expect(told()).toBe('');
});

it('tells of a file that was deleted', () => {
  rmSync(join(folder, 'groups/friends-of-the-mill.json'));
  expect(told()).toMatchInlineSnapshot(`
    "council/groups/friends-of-the-mill.json
      this file was on the site at the last commit and is gone, so its address /groups/friends-of-the-mill/ leads nowhere  [page-gone]
        found: no such file
        expected: the file again, with withdrawn in it; or, where the group has another name now, its new address under moved in council.json
        example: "moved": [{ "from": "/groups/friends-of-the-mill/", "to": "/groups/", "on": "2026-11-21" }]"
  `);
});

it('looks since any other revision, and says where there is none', () => {
  rename('groups/friends-of-the-mill.json', 'groups/mill-friends.json');
  commit();
  expect(told()).toBe('');
  expect(told('HEAD~1')).toContain('was on the site at HEAD~1 and is gone');
  expect(told('nonsense')).toBe('nothing can be said');
  expect(told('--output=x')).toBe('nothing can be said');
});

it('says nothing of what was never on the site, has no page of its own, or is withdrawn', () => {
  edit('groups/harbour-house.json', '"title"', '"draft": true, "title"');
  commit();
  rmSync(join(folder, 'groups/harbour-house.json'));
  rmSync(join(folder, 'terms/ldc.json'));
  rmSync(join(folder, 'synonyms/pastimes.json'));
  edit(
    'groups/friends-of-the-mill.json',
    '"title"',
    '"withdrawn": { "on": "2026-11-01", "reason": "Asked to." }, "title"',
  );
  expect(told()).toBe('');
});

it('says nothing where there is no repository', () => {
  rmSync(join(repository, '.git'), { recursive: true });
  expect(told()).toBe('nothing can be said');
});

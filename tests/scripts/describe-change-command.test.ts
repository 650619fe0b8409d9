import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareBuilt } from '../../scripts/describe-change/compare-built.ts';
import { writeRevision } from '../../scripts/describe-change/revision.ts';
import { today } from '../fixtures/copy.ts';

const council = 'tests/fixtures/council';
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-command-'));
const content = join(folder, 'content');
cpSync(council, content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

describe('with Git', () => {
  test('work on a branch is compared with the point where it left the main branch; nothing in the repository changes', () => {
    git('init', '-q', '-b', 'main');
    commit('first');
    git('switch', '-q', '-c', 'work');
    edit('actions/riverside-benches.mdx', 'title: Put up benches by the river', 'title: Put up ten benches');
    commit('second');
    edit('groups/demo-tiddlywinks-club.json', '"The Winkers"', '"The Best Winkers"');
    const before = git('status', '--porcelain');
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('2 entries: 2 changed. Compared with the main branch');
    expect(stdout).toContain('title Put up benches by the river → Put up ten benches');
    expect(run('HEAD').stdout).toContain('1 entry: 1 changed. Compared with HEAD');
    expect(run('HEAD', '--markdown').stdout).toContain('## What this changes on the site');
    expect(git('status', '--porcelain')).toBe(before);
    expect(run('no-such-branch')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no revision "no-such-branch"') as string,
    });
    expect(run('--built', 'one')).toMatchObject({ status: 2 });
    // A revision is a name, never an option of git.
    expect(() => writeRevision(content, '--output=x')).toThrow('no revision "--output=x"');
  });
});

test('two built sites tell exactly which pages differ', () => {
  const [before, after] = ['before', 'after'].map((name) => join(folder, name)) as [string, string];
  for (const site of [before, after])
    cpSync(join(council, 'pages'), join(site, 'about'), { recursive: true });
  for (const [site, text] of [
    [before, 'a'],
    [after, 'b'],
  ] as const) {
    writeFileSync(join(site, 'index.html'), text);
    writeFileSync(join(site, '404.html'), 'same');
    writeFileSync(join(site, 'data.json'), text);
  }
  writeFileSync(join(after, 'about', 'index.html'), 'new');
  expect(compareBuilt(before, after)).toEqual({ added: ['/about/'], removed: [], changed: ['/'] });
  expect(compareBuilt(after, before)).toEqual({ added: [], removed: ['/about/'], changed: ['/'] });
  expect(() => compareBuilt(before, join(before, 'about'))).toThrow('holds no page');
});

function edit(file: string, text: string, by: string): void {
  const before = readFileSync(join(content, file), 'utf8');
  if (!before.includes(text)) throw new Error(`${file} has no ${text}`);
  writeFileSync(
    join(content, file),
    before.replace(text, () => by),
  );
}

function git(...words: string[]): string {
  return execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
}

function commit(message: string): void {
  git('add', '-A');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-q', '-m', message);
}

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/describe-change.ts'), ...words],
    {
      env: { ...process.env, NOTICEBOARD_CONTENT: content, AS_OF: today, INIT_CWD: folder },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

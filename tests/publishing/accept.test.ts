import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { unformedFiles } from '../../scripts/format-content.ts';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { today } from '../fixtures/copy.ts';
import { submitted } from '../fixtures/submission.ts';

const folder = mkdtempSync(join(tmpdir(), 'noticeboard-accept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'content');
cpSync('tests/fixtures/council', content, { recursive: true });

/** Runs the command on a submission, with nobody at the terminal. */
function accept(sent: object, ...words: string[]) {
  writeFileSync(join(folder, 'sent.json'), JSON.stringify(sent));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/accept.ts'), 'sent.json', ...words],
    {
      env: { ...process.env, NOTICEBOARD_CONTENT: content, AS_OF: today, INIT_CWD: folder },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

it('writes an entry that waits, and never over another', () => {
  const before = readdirSync(join(content, 'groups'));
  expect(accept(submitted())).toMatchObject({
    status: 1,
    stderr: 'Nobody is there to be asked: say --yes to go on.\n',
  });
  expect(readdirSync(join(content, 'groups'))).toEqual(before);

  const first = accept(submitted(), '--yes');
  expect(first.status, first.stderr).toBe(0);
  expect(first.stdout).toContain('title: Millbrook Bell Ringers');
  expect(first.stdout).toContain('delete the line "draft"');
  const path = join(content, 'groups', 'millbrook-bell-ringers.json');
  const text = readFileSync(path, 'utf8');
  expect(JSON.parse(text)).toEqual(submitted().entry);
  expect(unformedFiles(content).map(({ file }) => file)).not.toContain('groups/millbrook-bell-ringers.json');
  expect(checkFolder(content, today, false).findings).toEqual([]);

  const second = accept(submitted(), '--yes');
  expect(second.stdout).toContain('Millbrook Bell Ringers (millbrook-bell-ringers): has the same name');
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(join(content, 'groups'))).toContain('millbrook-bell-ringers-2.json');
});

it('writes nothing where something is wrong', () => {
  const before = readdirSync(join(content, 'groups'));
  const { status, stderr } = accept(submitted({ title: 'Bell\u001b[2J', demonstration: true }), '--yes');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /has a control character[^]*demonstration is not a field here[^]*2 problems\. Nothing was written/,
  );
  expect(readdirSync(join(content, 'groups'))).toEqual(before);
});

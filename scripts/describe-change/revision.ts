import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The most that git may answer, in bytes: every file of the content at once. */
const mostBytes = 1e9;

/** Main branches, the best first. */
const mains = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The content as it was at a revision, in a folder of its own. */
export interface OldContent {
  folder: string;
  /** The revision in words: "main (1a2b3c4)". */
  words: string;
  /** Deletes the folder. */
  remove(): void;
}

/**
 * Writes the content of a revision into a temporary folder. Git is only read: no index, no branch, no working tree changes,
 * no filter and no hook runs.
 * @param content the content folder, in a git repository
 * @param wanted a revision; nothing for where the work branched off the main branch, which for work on the main branch itself is
 *   its last commit
 * @throws NoRevision where there is no repository or no such revision
 */
export function writeRevision(content: string, wanted: string | undefined): OldContent {
  const git = (...words: string[]) => runGit(content, words).toString('utf8').trim();
  const name = wanted ?? defaultBase(git);
  const commit = attempt(() =>
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`),
  );
  if (commit === undefined)
    throw new NoRevision(`There is no revision "${name}" in the repository of ${content}.`);
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-content-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const { path, bytes } of blobsOf(content, commit)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, words: `${wanted ?? 'the main branch'} (${commit.slice(0, 7)})`, remove };
}

/** What was asked for is not there. */
class NoRevision extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoRevision';
  }
}

/** Where the work left the main branch. */
function defaultBase(git: (...words: string[]) => string): string {
  if (attempt(() => git('rev-parse', '--is-inside-work-tree')) !== 'true')
    throw new NoRevision('The content is in no git repository, so there is nothing to compare it with.');
  for (const main of mains) {
    const base = attempt(() => git('merge-base', 'HEAD', main));
    if (base !== undefined) return base;
  }
  return 'HEAD';
}

/** Every plain file of the content at a commit; links are left out, as the reader leaves them out. */
function* blobsOf(content: string, commit: string): Generator<{ path: string; bytes: Buffer }> {
  const listed = runGit(content, ['ls-tree', '-r', '-z', commit, '.']).toString('utf8');
  const files = listed.split('\0').flatMap((line) => {
    const [, mode = '', hash = '', path = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return mode.startsWith('100') && isWithin(path) ? [{ hash, path }] : [];
  });
  const answer = runGit(content, ['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
  let at = 0;
  for (const { path } of files) {
    const end = answer.indexOf(0x0a, at);
    const size = Number(answer.subarray(at, end).toString('latin1').split(' ')[2]);
    yield { path, bytes: answer.subarray(end + 1, end + 1 + size) };
    at = end + 1 + size + 1;
  }
}

function isWithin(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
}

function runGit(folder: string, words: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', folder, ...words], {
    input,
    maxBuffer: mostBytes,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
}

/** @returns nothing where git refuses */
function attempt(run: () => string): string | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof NoRevision) throw error;
    return undefined;
  }
}

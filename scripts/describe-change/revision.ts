import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { askGit, attempt, listBlobs, readBlobs } from '../../src/reader/git.ts';

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
  const git = (...words: string[]) => askGit(content, words).toString('utf8').trim();
  const name = wanted ?? defaultBase(git);
  const commit = attempt(() =>
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`),
  );
  if (commit === undefined)
    throw new NoRevision(`There is no revision "${name}" in the repository of ${content}.`);
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-content-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const files = listBlobs(content, commit).filter(({ path }) => isWithin(path));
    for (const [at, bytes] of readBlobs(content, files).entries()) {
      const file = join(folder, files[at]?.path ?? '');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
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

function isWithin(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
}

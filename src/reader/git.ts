import { execFileSync } from 'node:child_process';

/** The most that git may answer, in bytes: every file of the content at once. */
const mostBytes = 1e9;

/** A plain file as a commit has it. */
export interface Blob {
  /** From the folder that was asked of. */
  path: string;
  hash: string;
}

/**
 * Asks git. It only reads: no index, no branch and no working tree changes.
 * @param folder any folder of a repository
 * @param input what the command reads
 * @throws where git refuses, or is not there
 */
export function askGit(folder: string, words: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', folder, ...words], {
    input,
    maxBuffer: mostBytes,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
}

/** The plain files below a folder at a revision; links are left out, as the reader leaves them out. */
export function listBlobs(folder: string, revision: string): Blob[] {
  const listed = askGit(folder, ['ls-tree', '-r', '-z', '--end-of-options', revision, '.']).toString('utf8');
  return listed.split('\0').flatMap((line) => {
    const [, hash = '', path = ''] = /^100\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return hash === '' ? [] : [{ path, hash }];
  });
}

/** The bytes of some files, in their order. */
export function readBlobs(folder: string, files: readonly Blob[]): Buffer[] {
  const answer = askGit(folder, ['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
  let at = 0;
  return files.map(() => {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.subarray(at, end).toString('latin1').split(' ')[2]);
    at = end + size + 2;
    return answer.subarray(end + 1, end + 1 + size);
  });
}

/** @returns nothing where git refuses, or is not there */
export function attempt<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}

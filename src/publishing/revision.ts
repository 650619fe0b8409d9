import { askGit, attempt } from '../reader/git.ts';
import type { SiteManifest } from './site-manifest.ts';

type Revision = SiteManifest['source']['project'];

/**
 * The commit that is checked out where a folder lies.
 * @param folder any folder of a git repository
 * @param parts what is built of it, from the folder: whatever else was changed does not count
 * @returns nothing where there is no repository, no commit or no git
 */
export function revisionOf(folder: string, parts: readonly string[]): Revision {
  const git = (...words: string[]) => askGit(folder, words).toString('utf8').trim();
  return attempt(() => {
    const commit = git('rev-parse', '--verify', 'HEAD');
    // A folder that is ignored is of no repository, even where it lies within one.
    if (git('ls-files', '--', ...parts) === '') return undefined;
    return {
      commit,
      isClean: git('status', '--porcelain', '--untracked-files=normal', '--', ...parts) === '',
    };
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the workflows of this project, those that a council of its own needs too. */
const github = ['change.yml', 'watch.yml'];

/**
 * The workflow files of a new council: those of this project, with the content where it lies there, and the code fetched by
 * `noticeboard.mjs` into a folder instead of being the repository itself.
 * @param host what the site is published on
 */
export function workflowsFor(root: string, host: string | undefined): { file: string; text: string }[] {
  const files =
    host === 'gitlab-pages'
      ? ['.gitlab-ci.yml']
      : [...github, ...(host === 'github-pages' ? ['publish.yml'] : [])].map(
          (name) => `.github/workflows/${name}`,
        );
  return files.map((file) => ({ file, text: forContent(readFileSync(join(root, file), 'utf8')) }));
}

function forContent(text: string): string {
  return text
    .replaceAll('npm ci', 'npm run setup')
    .replaceAll('/src/content"', '/content"')
    .replaceAll(' .noticeboard', ' noticeboard/.noticeboard')
    .replace(/^ *cache: npm\n/gm, '');
}

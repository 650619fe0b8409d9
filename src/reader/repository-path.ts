import { relative, resolve, sep } from 'node:path';

/**
 * The path of a file of content from the root of the repository that holds it: where a workflow has checked it out,
 * else the folder in which the command was called.
 * @param folder the content folder
 * @param file the path from the content folder
 */
export function repositoryPath(
  folder: string,
  file: string,
  environment: Record<string, string | undefined> = process.env,
): string {
  const { GITHUB_WORKSPACE: github, CI_PROJECT_DIR: gitlab, INIT_CWD: caller } = environment;
  const root = resolve(github || gitlab || caller || '.');
  return relative(root, resolve(folder, file)).split(sep).join('/');
}

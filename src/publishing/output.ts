import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

const signsOfSite = ['index.html', '404.html'];

/**
 * The folder into which a site may be published; whatever stands there will be replaced as a whole.
 * @param wanted its path, from `root`
 * @param root the folder of the project
 * @throws where it holds anything but a site, so that no other folder is ever replaced
 */
export function checkOutput(wanted: string, root: string): string {
  const asked = resolve(root, wanted);
  const out = existsSync(asked) ? realpathSync(asked) : asked;
  const refuse = (why: string): never => {
    throw new OutputRefused(
      `OUT_DIR is "${wanted}": ${why}. Nothing was built. Choose a folder of its own, such as dist.`,
    );
  };
  if (isWithin(root, out)) refuse('the project itself stands there');
  for (const folder of ['src', 'public', 'scripts', 'tests', 'node_modules', '.git', '.noticeboard'])
    if (isWithin(out, resolve(root, folder))) refuse(`it is in the project's ${folder}`);
  if (!existsSync(out)) return out;
  if (!statSync(out).isDirectory()) refuse('it is a file');
  const names = readdirSync(out);
  if (names.length > 0 && !signsOfSite.some((name) => names.includes(name)))
    refuse('it holds files but no site, and they would be lost');
  return out;
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The folder that was named for the site is no place for it. */
class OutputRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputRefused';
  }
}

import { relative } from 'node:path';
import type { Audience } from '../domain/shown-content.ts';
import { audienceOf } from '../reader/preview.ts';
import { countsOf, publish, type Published } from './publish.ts';

const plain = new Set(['ContentProblems', 'BuildFailed', 'OutputRefused']);

/**
 * The build as a command: publishes into OUT_DIR (where it is not set `dist`, a preview `dist-preview`) and tells how it went.
 * @param root the folder of the project
 * @param terminal where it is told
 * @returns what was published; nothing where the build failed, which is then told
 */
export async function runBuild(root: string, terminal: Terminal): Promise<Published | undefined> {
  const began = performance.now();
  try {
    const published = await publish(root, process.env['OUT_DIR'] || outOf(audienceOf()), (text) =>
      terminal.error(text),
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    terminal.log(
      `${shortPath(root, published.folder)}: ${published.pages} pages, ${published.searched} of them searched, in ${seconds} seconds. Verified: ${countsOf(published)}.`,
    );
    return published;
  } catch (error) {
    terminal.error(describe(error));
    return undefined;
  }
}

/** A preview never lies where the public site is taken from. */
function outOf(audience: Audience): string {
  return audience === 'preview' ? 'dist-preview' : 'dist';
}

/** A path as it is said: from the project where it lies there. */
function shortPath(root: string, folder: string): string {
  const way = relative(root, folder);
  return way === '' || way.startsWith('..') ? folder : way;
}

/** Those who write content need the message only; anything else is for those who mend the program. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!plain.has(error.name)) return error.stack ?? error.message;
  const { cause } = error;
  return cause instanceof Error ? `${error.message}\n\n${cause.stack ?? cause.message}` : error.message;
}

/** Where a command tells how it went; the console is one. */
type Terminal = Pick<Console, 'log' | 'error'>;

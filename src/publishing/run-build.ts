import { relative } from 'node:path';
import { countsOf, publish, type Published } from './publish.ts';

const plain = new Set(['ContentProblems', 'BuildFailed', 'OutputRefused']);

/**
 * The build as a command: publishes into OUT_DIR (`dist` where it is not set) and tells how it went.
 * @param root the folder of the project
 * @param terminal where it is told
 * @returns what was published; nothing where the build failed, which is then told
 */
export async function runBuild(root: string, terminal: Terminal): Promise<Published | undefined> {
  const began = performance.now();
  try {
    const published = await publish(root, process.env['OUT_DIR'] || 'dist', (text) => terminal.error(text));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    terminal.log(
      `${relative(root, published.folder) || published.folder}: ${published.pages} pages, ${published.searched} of them searched, in ${seconds} seconds. Verified: ${countsOf(published)}.`,
    );
    return published;
  } catch (error) {
    terminal.error(describe(error));
    return undefined;
  }
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

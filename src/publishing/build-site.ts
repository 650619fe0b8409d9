import { build } from 'astro';
import type { Language } from '../domain/language.ts';
import { recordOutput } from './record-output.ts';

/** Astro says this of a kind of content of which a council has nothing, which is no fault. */
const harmless = /^.*The collection "[\w-]+" does not exist or is empty\..*$\n?/gm;

/**
 * Builds the site with Astro, cold and in silence.
 * @param root the folder of the project
 * @param outDir where the site goes
 * @param cacheDir where Astro keeps what it would use again; a new folder for each build
 * @param language in which its pages are
 * @throws ContentProblems where the content is wrong; an error with all that was printed where anything else is,
 *   a mere warning too
 */
export async function buildSite(
  root: string,
  outDir: string,
  cacheDir: string,
  language: Language,
): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro reads its configuration anew for each build, and takes the language and the address from here.
  process.env['NOTICEBOARD_LANGUAGE'] = language;
  const { failure, printed } = await recordOutput(() => build({ root, outDir, cacheDir, logLevel: 'warn' }));
  if (failure instanceof Error && failure.name === 'ContentProblems') throw failure;
  const said = printed.replace(harmless, '').trim();
  if (failure !== undefined) throw new BuildFailed(`The build failed.\n\n${said}`.trim(), { cause: failure });
  if (said !== '')
    throw new BuildFailed(`The build gave a warning, and a clean build gives none.\n\n${said}`);
}

/** The site could not be built, or not without a warning. */
export class BuildFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BuildFailed';
  }
}

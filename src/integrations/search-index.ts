import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/** Pagefind's own search boxes and its highlighter: the site has a search page of its own, and nothing loads these. */
const unneeded = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the search index of a built site into its `pagefind` folder.
 * @param site the folder of the site
 * @param language of its pages, whose endings the search knows: Welsh has none that Pagefind knows
 * @returns how many pages are in it
 * @throws where Pagefind reports anything, or found no page
 */
export async function indexSite(site: string, language: string): Promise<number> {
  // Pagefind never deletes: the text of a page that is gone would stay in its old folder.
  await rm(join(site, 'pagefind'), { recursive: true, force: true });
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0)
      throw new Error(`the search index is incomplete: ${added.errors.join('; ')}`);
    if (added.page_count === 0) throw new Error('the search index is empty: no page is marked for it');
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0)
      throw new Error(`the search index was not written: ${written.errors.join('; ')}`);
    await removeUnneeded(join(site, 'pagefind'));
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

/** Gives the development server the index of the last build, so that search works there too. */
export function serveLastIndex(root: string): Plugin {
  return {
    name: 'noticeboard-last-index',
    apply: (_, { command, mode }) => command === 'serve' && mode === 'development',
    configureServer(server) {
      const folder = join(root, 'dist', 'pagefind');
      if (!existsSync(folder)) {
        server.config.logger.info(
          'No search index yet: run "npm run build" once, and search works here too.',
        );
        return;
      }
      server.middlewares.use(`${server.config.base}pagefind`, sirv(folder, { dev: true }));
    },
  };
}

/** Removes what Pagefind writes beside an index and nothing on the site loads. */
export async function removeUnneeded(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => unneeded.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

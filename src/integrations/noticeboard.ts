import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentProblems } from './content-problems.ts';
import { writeDirectory } from './directory-files.ts';
import { proseGuard } from './prose-guard.ts';
import { indexSite, serveLastIndex } from './search-index.ts';
import { knownBy } from '../domain/known-by.ts';
import { checkFolder } from '../reader/check-folder.ts';
import { contentFolder } from '../reader/files.ts';
import { today } from '../reader/today.ts';

/** The content is checked before anything is built, and indexed after everything is. */
export function noticeboard(): AstroIntegration {
  return {
    name: 'noticeboard',
    hooks: {
      'astro:config:setup'({ updateConfig, addWatchFile, config }) {
        const folder = contentFolder();
        const { findings } = checkFolder(folder, today());
        if (findings.length > 0) throw new ContentProblems(folder, findings);
        addWatchFile(new URL('council.json', new URL(`${folder}/`, config.root)));
        updateConfig({ vite: { plugins: [proseGuard(), serveLastIndex(fileURLToPath(config.root))] } });
      },
      async 'astro:build:done'({ dir }) {
        const { content, findings } = checkFolder(contentFolder(), today());
        if (!content) throw new ContentProblems(contentFolder(), findings);
        await indexSite(fileURLToPath(dir));
        await writeDirectory(fileURLToPath(dir), knownBy(content, today()), today());
      },
    },
  };
}

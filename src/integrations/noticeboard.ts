import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addForms } from './forms.ts';
import { ContentProblems } from './content-problems.ts';
import { writeDirectory } from './directory-files.ts';
import { servePictures, writePictures } from './picture-files.ts';
import { markLanguages } from './mark-languages.ts';
import { proseGuard } from './prose-guard.ts';
import { indexSite, serveLastIndex } from './search-index.ts';
import { readSiteTexts } from './site-texts.ts';
import { importTranslated } from './translated-import.ts';
import { translation } from './translation.ts';
import { problemsIn } from '../checks/finding.ts';
import { shownContent } from '../domain/shown-content.ts';
import { checkFolder } from '../reader/check-folder.ts';
import { checkImages } from '../reader/check-images.ts';
import { contentFolder } from '../reader/files.ts';
import { audienceOf } from '../reader/preview.ts';
import { readFallbacks } from '../reader/fallbacks.ts';
import { languagesOf, readLanguage } from '../reader/settings.ts';
import { today } from '../reader/today.ts';

/** The content is checked before anything is built, and indexed after everything is. */
export function noticeboard(): AstroIntegration {
  let root = '';
  return {
    name: 'noticeboard',
    hooks: {
      async 'astro:config:setup'({ updateConfig, addWatchFile, injectRoute, config }) {
        const folder = contentFolder();
        const { findings } = checkFolder(folder, today());
        const problems = problemsIn([...findings, ...(await checkImages(folder))]);
        if (problems.length > 0) throw new ContentProblems(folder, problems);
        addWatchFile(new URL('council.json', new URL(`${folder}/`, config.root)));
        addForms(injectRoute);
        const texts = readSiteTexts();
        root = fileURLToPath(config.root);
        const plugins = [proseGuard(), serveLastIndex(root), servePictures(root, config.base)];
        updateConfig({ vite: { plugins: texts ? [translation(texts), ...plugins] : plugins } });
      },
      async 'astro:build:done'({ dir }) {
        const { content, findings } = checkFolder(contentFolder(), today());
        if (!content) throw new ContentProblems(contentFolder(), findings);
        const [site, shown] = [fileURLToPath(dir), shownContent(content, today(), audienceOf())];
        await writePictures(site, shown, root);
        const fallbacks = readFallbacks();
        if (fallbacks) await markLanguages(fileURLToPath(dir), fallbacks.texts, languagesOf()[0] ?? 'en');
        await indexSite(site, readLanguage());
        const write = await directoryWriter();
        await write(site, shown, today());
      },
    },
  };
}

/** What the search of the directory shows is text too, and it is made here, not by a page. */
async function directoryWriter(): Promise<typeof writeDirectory> {
  const texts = readSiteTexts();
  if (!texts) return writeDirectory;
  const module = await importTranslated(new URL('directory-files.ts', import.meta.url), texts);
  return (module as { writeDirectory: typeof writeDirectory }).writeDirectory;
}

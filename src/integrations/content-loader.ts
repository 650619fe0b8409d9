import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { problemsIn } from '../checks/finding.ts';
import { checkFolder } from '../reader/check-folder.ts';
import { contentFolder } from '../reader/files.ts';
import { report } from '../reader/report.ts';
import { today } from '../reader/today.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collections, type Content } from '../schemas/index.ts';

let latest: Content | undefined;

/**
 * Gives Astro the entries of one kind, as our own reader reads them: dates stay text, nothing is lost in silence.
 * While developing, a change is checked first; one that is wrong is reported and the last good content stays.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `noticeboard-${collection}`,
    async load({ store, config, parseData, generateDigest, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const folder = resolve(root, contentFolder());
      const fill = async () => {
        const content = (latest ??= read(folder, logger));
        store.clear();
        for (const { id, file, data, proseFile = file } of content?.[collection] ?? []) {
          const filePath = relative(root, join(folder, proseFile)).split(sep).join('/');
          store.set({
            id,
            data: await parseData({ id, data: { ...data, file } }),
            filePath,
            digest: generateDigest(data),
            ...(collections[collection].format === 'mdx' ? { deferredRender: true } : {}),
          });
        }
      };
      await fill();
      const refresh = (path: string) => {
        if (!path.startsWith(folder + sep)) return;
        latest = read(folder, logger) ?? latest;
        void fill();
      };
      for (const change of ['add', 'change', 'unlink'] as const) watcher?.on(change, refresh);
    },
  };
}

function read(folder: string, logger: { error(text: string): void }): Content | undefined {
  const { content, findings } = checkFolder(folder, today());
  const problems = problemsIn(findings);
  if (problems.length === 0) return content;
  logger.error(`\n${report(problems, contentFolder())}`);
  return undefined;
}

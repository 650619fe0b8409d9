import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryFolder } from '../../domain/directory/addresses.ts';
import { listFiles } from '../built-site.ts';
import type { Finish } from '../finish-site.ts';
import { keptFiles } from './kept-files.ts';

/** The service worker, at the root of the site: whatever lies below may be kept by it. */
const workerFile = 'sw.js';
const source = 'src/client/offline-worker.ts';

/**
 * Writes the service worker of a site whose directory is to work without a network. Where it is not, the one that comes
 * from `public/` stays, which takes back what an earlier one kept.
 */
export const writeWorker: Finish = async (site, { root, council }) => {
  if (!council.offline) return;
  const [, ...others] = council.languages ?? ['en'];
  const roots = ['', ...others.map((code) => `${code}/`)];
  for (const one of roots) gather(join(site, one));
  const files = listFiles(site);
  const script = await toJavaScript(readFileSync(join(root, source), 'utf8'));
  const kept = JSON.stringify(keptFiles(site, files, roots));
  writeFileSync(join(site, workerFile), `const kept = ${kept};\n${script}`);
};

/**
 * A search asks for each card and each table of postcodes by itself; a browser that keeps all of them asks for one file.
 * @param root the folder of a language of the site
 */
function gather(root: string): void {
  const search = join(root, directoryFolder);
  const { edition } = read(search, 'edition.json') as { edition: string };
  const cards = readdirSync(join(search, `cards-${edition}`)).map((_, row) =>
    read(search, `cards-${edition}`, `${row}.json`),
  );
  const tables = join(root, 'data', 'postcodes');
  const postcodes = existsSync(tables) ? readdirSync(tables).sort() : [];
  const gathered = {
    edition,
    cards,
    postcodes: Object.fromEntries(postcodes.map((name) => [name.replace('.json', ''), read(tables, name)])),
  };
  writeFileSync(join(search, 'gathered.json'), JSON.stringify(gathered));
}

function read(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** The compiler is loaded only where there is something to compile: it takes longer than all else here. */
async function toJavaScript(script: string): Promise<string> {
  const { default: compiler } = await import('typescript');
  const { outputText } = compiler.transpileModule(script, {
    compilerOptions: {
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.ESNext,
      removeComments: true,
    },
  });
  // A worker is no module, which may not be had everywhere.
  return outputText.replace(/^export \{\};$/m, '');
}

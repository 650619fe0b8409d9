import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, pagesIn } from './built-site.ts';
import type { Finish } from './finish-site.ts';

const script = /<script type="module" src="([^"]*\/assets\/)([^"/]+\.js)"/g;
/** `import{a}from"./b.js"` and `import"./b.js"` as a bundler writes them; not `import("./b.js")`, which comes later. */
const imported = /(?:\bfrom|\bimport)\s*"\.\/([^"/]+\.js)"/g;

/**
 * Names, in each page, all that its scripts import: a browser asks for it beside them. Without that it learns of each file
 * only from the one before, and on a slow line each step costs a round trip.
 */
export const preloadScripts: Finish = (site, { address: { base } }) => {
  for (const file of pagesIn(listFiles(site))) {
    const path = join(site, file);
    const html = readFileSync(path, 'utf8');
    const scripts = [...html.matchAll(script)];
    const [, folder = ''] = scripts[0] ?? [];
    const own = scripts.map(([, , name = '']) => name);
    const links = importsOf(join(site, folder.slice(base.length)), own)
      .map((name) => `<link rel="modulepreload" href="${folder}${name}">`)
      .join('');
    if (links)
      writeFileSync(
        path,
        html.replace('</head>', () => `${links}</head>`),
      );
  }
};

/** The names of the other files that scripts import before they run. All lie in one folder: each language has its own. */
function importsOf(assets: string, scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  // What is added meanwhile is visited too.
  for (const name of all)
    for (const [, other = ''] of readFileSync(join(assets, name), 'utf8').matchAll(imported)) all.add(other);
  return [...all].filter((name) => !scripts.includes(name));
}

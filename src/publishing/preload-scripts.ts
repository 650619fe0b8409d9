import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finish } from './finish-site.ts';
import { listFiles } from './built-site.ts';

const script = /<script type="module" src="([^"]*\/assets\/)([^"/]+\.js)"/g;
/** `import{a}from"./b.js"` and `import"./b.js"` as a bundler writes them; not `import("./b.js")`, which comes later. */
const imported = /(?:\bfrom|\bimport)\s*"\.\/([^"/]+\.js)"/g;

/**
 * Names, in each page, all that its scripts import: a browser asks for it beside them. Without that it learns of each file
 * only from the one before, and on a slow line each step costs a round trip.
 */
export const preloadScripts: Finish = (site, { address: { base } }) => {
  const importsOf = new Map<string, string[]>();
  for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    const html = readFileSync(path, 'utf8');
    const scripts = [...html.matchAll(script)].map(([, folder = '', name = '']) => `${folder}${name}`);
    const named = new Set(scripts);
    // What is added meanwhile is visited too.
    for (const address of named) {
      const imports = importsOf.get(address) ?? importsIn(join(site, address.slice(base.length)));
      importsOf.set(address, imports);
      for (const name of imports) named.add(address.replace(basename(address), name));
    }
    const links = [...named]
      .filter((address) => !scripts.includes(address))
      .map((address) => `<link rel="modulepreload" href="${address}">`);
    if (links.length > 0)
      writeFileSync(
        path,
        html.replace('</head>', () => `${links.join('')}</head>`),
      );
  }
};

/** The names of the files that a script imports before it runs; all lie in one folder. */
function importsIn(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(imported)].map(([, name = '']) => name);
}

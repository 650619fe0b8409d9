import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type LockFile } from './lock-file.ts';

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[._-].*)?$/i;
const line = '-'.repeat(80);

/**
 * The licences of everything that a site is made with, to be read: those of code that browsers get in full, as they ask
 * for, and the names of all others.
 * @param root the folder of the project, with its packages
 * @param shipped the folders of the packages whose code is in the site, from there
 */
export function licenceList(root: string, lock: LockFile, shipped: readonly string[]): string {
  const parts = shipped.map(
    (folder) => `${line}\n${describe(lock, folder)}\n\n${licenceText(root, folder)}\n`,
  );
  const tools = Object.keys(lock.packages)
    .filter((folder) => folder !== '' && !shipped.includes(folder))
    .map((folder) => describe(lock, folder));
  return `Licences

This site was built with Noticeboard. Browsers get code of these packages, whose licences follow:

${shipped.map((folder) => `  ${describe(lock, folder)}\n`).join('')}
${parts.join('\n')}
${line}
Nothing of these is in the site: they build it, test it, or are for other systems.

${[...new Set(tools)]
  .sort()
  .map((tool) => `  ${tool}\n`)
  .join('')}`;
}

/** `chart.js 4.6.1, MIT`. A package for one system alone is a part of the one that asks for it. */
function describe({ packages }: LockFile, folder: string): string {
  const { version = '', license } = packages[folder] ?? {};
  const name = nameOf(folder);
  const [owner, { license: ofOwner } = {}] =
    Object.entries(packages).find(([, { optionalDependencies = {} }]) => name in optionalDependencies) ?? [];
  const licence =
    license ?? (owner === undefined ? 'not stated' : `part of ${nameOf(owner)}, ${ofOwner ?? ''}`);
  return `${name} ${version}, ${licence}`;
}

function licenceText(root: string, folder: string): string {
  const found = readdirSync(join(root, folder)).filter((name) => licenceFile.test(name));
  const files = found
    .map((name) => join(root, folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : path,
    )
    .sort();
  if (files.length === 0) throw new Error(`${folder} is in the site, and has no file with its licence`);
  return files.map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedFile } from '../../integrations/shipped-packages.ts';
import type { Finish } from '../finish-site.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { licenceList } from './licence-list.ts';
import { readLockFile } from './lock-file.ts';

/** What is copied into the site as it is, past the bundler: its folder in the site, and the package. */
const copied = { pagefind: 'node_modules/pagefind', admin: 'node_modules/@sveltia/cms' };

/** Writes what the site is made with: a list for machines, and the licences to be read. */
export const writeBill: Finish = (site, { root, council }) => {
  const [, ...others] = council.languages ?? [];
  const lists = ['', ...others].map((code) => join(site, code, shippedFile));
  const bundled = lists.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]);
  for (const file of lists) rmSync(file);
  const past = Object.entries(copied).flatMap(([folder, name]) =>
    existsSync(join(site, folder)) ? name : [],
  );
  const shipped = [...new Set([...bundled, ...past])].sort();
  const lock = readLockFile(root);
  writeFileSync(join(site, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(lock, new Set(shipped)))}\n`);
  writeFileSync(join(site, 'licences.txt'), licenceList(root, lock, shipped));
};

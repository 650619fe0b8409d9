import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingPackages, platformOf, type LockFile } from '../../scripts/complete-lock-file.ts';

const lock = readJson('package-lock.json') as LockFile;
const { devDependencies, dependencies, allowScripts } = readJson('package.json') as Record<
  string,
  Record<string, string>
>;
const packages = Object.entries(lock.packages);
/** Families that write the system, the processor and the C library into each name, as the completed entries do. */
const families = /^(?:@pagefind|@oxc-|@rolldown|@bruits|@esbuild|@astrojs\/compiler-binding|lightningcss)/;

describe('the lock file', () => {
  test('has an entry for every optional package, whatever the system it is for', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(missingPackages(lock)).toEqual([]);
  });

  test('notices a package that is left out', () => {
    const { 'node_modules/@pagefind/windows-x64': left, ...others } = lock.packages;
    expect(left).toBeDefined();
    expect(missingPackages({ packages: others }).map(({ name }) => name)).toEqual(['@pagefind/windows-x64']);
  });

  test('says of each platform package what its name says', () => {
    const made = packages
      .map(([path, { os, cpu, libc }]) => ({ name: path.replace(/^.*node_modules\//, ''), os, cpu, libc }))
      .filter(({ name, cpu }) => cpu && families.test(name));
    expect(made.length).toBeGreaterThan(80);
    for (const { name, ...platform } of made)
      expect({ name, ...platform }).toEqual({ name, ...platformOf(name) });
  });

  test('lets no old npm leave out an optional package because of the Node that npm itself runs on', () => {
    expect(packages.filter(([, { optional, engines }]) => optional && engines).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('names no host from which packages come', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('holds each package to a checksum, but for those of other systems that npm never downloaded', () => {
    const without = packages.filter(([path, { integrity }]) => path !== '' && integrity === undefined);
    expect(packages.length - without.length).toBeGreaterThan(500);
    for (const [path, { optional, os, cpu }] of without)
      expect({ path, optional, isForOneSystem: (os ?? cpu) !== undefined }).toEqual({
        path,
        optional: true,
        isForOneSystem: true,
      });
    for (const [path, { integrity = 'sha512-' }] of packages)
      expect(integrity, path).toMatch(/^sha512-(?:[A-Za-z0-9+/]{86}==)?$/);
  });

  test('takes every package from the registry by its version, none from a folder, a link or a repository', () => {
    for (const [path, one] of packages.filter(([folder]) => folder !== '')) {
      expect(one.version, path).toMatch(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/);
      expect(Object.keys(one), path).not.toContain('link');
      const asked = Object.entries({ ...one.dependencies, ...one.optionalDependencies });
      const elsewhere = asked.filter(([, wanted]) => /^(?!npm:)[a-z][a-z+]*:|^[\w.-]+\//.test(wanted));
      expect(elsewhere, path).toEqual([]);
    }
  });

  test('has the packages that package.json asks for, in their versions', () => {
    const wanted = { ...dependencies, ...devDependencies };
    expect({ ...lock.packages['']?.dependencies, ...lock.packages['']?.devDependencies }).toEqual(wanted);
    for (const [name, version] of Object.entries(wanted))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  test('lets no package run a script on installing but those that package.json names, and those are known', () => {
    const names = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(allowScripts ?? {}).sort()).toEqual(names.sort());
    const allowed = Object.entries(allowScripts ?? {}).filter(([, isAllowed]) => isAllowed);
    // "node" puts the Node of this project in its place; nothing else has to run.
    expect(allowed.map(([name]) => name)).toEqual(['node']);
  });
});

test('every dependency is pinned to one version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
}

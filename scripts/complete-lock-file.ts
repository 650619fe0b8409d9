import { readFileSync, writeFileSync } from 'node:fs';

const systems: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const processors =
  /(?:^|[/-])(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)(?:-(gnu|musl)$|-|$)/;

/*
 * npm leaves out packages for other systems that it did not download itself, and then `npm ci` fails on a clean clone
 * ("Missing: … from lock file"). To be run after `npm install` has changed the lock file.
 */
if (import.meta.main) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  const missing = missingPackages(lock);
  for (const { name, version } of missing) lock.packages[`node_modules/${name}`] = entryFor(name, version);
  // npm on an old Node leaves out an optional package that asks for a newer one; ours runs on the Node of the packages.
  for (const entry of Object.values(lock.packages)) if (entry.optional) delete entry.engines;
  const entries = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
  for (const { name, version } of missing) console.log(`Added ${name} ${version}`);
  console.log(`The lock file is complete: ${entries.length - 1} packages.`);
}

/** The optional packages that another package in the lock file asks for, and that have no entry in it. */
export function missingPackages({ packages }: LockFile): { name: string; version: string }[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesFor(parent, name).some((place) => place in packages))
      .map(([name, version]) => ({ name, version })),
  );
}

/**
 * The system, processor and C library for which a package is made, as its name says: `@pagefind/darwin-arm64`.
 * @throws where the name names none
 */
export function platformOf(name: string): Platform {
  const [, cpu, libc] = processors.exec(name) ?? [];
  const os = name
    .split(/[/-]/)
    .map((word) => systems[word])
    .find(Boolean);
  if (cpu === 'wasm32') return { cpu: [cpu] };
  if (!cpu || !os)
    throw new Error(`${name} does not say for which system it is: add it to the lock file by hand`);
  return { cpu: [cpu], ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }), os: [os] };
}

/** Without the checksum, which only the registry knows: npm writes it where it downloads the package. */
function entryFor(name: string, version: string): LockedPackage {
  const { cpu, libc, os } = platformOf(name);
  return { version, cpu, dev: true, ...(libc && { libc }), optional: true, ...(os && { os }) };
}

/** Where Node looks for a package that another one needs: in its own folder, then in each one above. */
function placesFor(parent: string, name: string): string[] {
  const above = parent.lastIndexOf('node_modules/');
  const here = `${parent && `${parent}/`}node_modules/${name}`;
  return above < 0 ? [here] : [here, ...placesFor(parent.slice(0, above).replace(/\/$/, ''), name)];
}

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

interface Platform {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

interface LockedPackage extends Platform {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  engines?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lock file of npm: every package by the folder in which it is installed. */
export interface LockFile {
  packages: Readonly<Record<string, LockedPackage>>;
}

/** A package as the lock file has it. */
export interface LockedPackage {
  /** Only that of the project itself; of others the folder tells it. */
  name?: string;
  version?: string;
  license?: string;
  /** `sha512-` and the hash of the package in base 64. */
  integrity?: string;
  optional?: boolean;
  os?: readonly string[];
  cpu?: readonly string[];
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
}

/** Reads the lock file of a project. */
export function readLockFile(root: string): LockFile {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
}

/** `@scope/name` of the folder in which a package is installed. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The folder from which a package takes another one: its own, or the next one above. Nothing where it is not there. */
export function folderOf({ packages }: LockFile, from: string, name: string): string | undefined {
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (here in packages) return here;
  if (from === '') return undefined;
  const above = from.lastIndexOf('node_modules/');
  return folderOf({ packages }, from.slice(0, Math.max(above, 0)).replace(/\/$/, ''), name);
}

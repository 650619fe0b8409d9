import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const packages = ['nginx', 'libnginx-mod-http-brotli-static'];
const brotliModule = 'ngx_http_brotli_static_module.so';
/** Where it is unpacked: nothing is installed, so no server starts by itself and nobody has to be root. */
const own = join(dirname(import.meta.dirname), '.noticeboard', 'nginx');

/** An nginx that starts here. */
export interface Nginx {
  path: string;
  /** The module that sends packed copies made with brotli, where there is one. */
  brotli?: string;
}

/**
 * The nginx that the tests of publishing use: the one that NGINX_PATH names, or the system's; where there is neither, the
 * packages of Debian or Ubuntu are fetched and unpacked. Says on stdout which it is.
 * @returns nothing where there is none and the system has no apt
 * @throws where NGINX_PATH names none that starts, and where apt cannot fetch one
 */
export function findNginx(environment: Environment = process.env): Nginx | undefined {
  const { NGINX_PATH: wanted } = environment;
  if (wanted) {
    if (!starts(wanted)) throw new Error(`NGINX_PATH is "${wanted}", which is no nginx that starts here.`);
    return say(wanted);
  }
  const found = usualPlaces(environment).find(starts);
  if (found) return say(found);
  if (!runs('apt-get', ['--version'])) return undefined;
  const fetched = fetch();
  if (fetched === undefined)
    throw new Error(
      'No nginx was found, and apt could not fetch one. Install it ("apt-get install nginx"), or set NGINX_PATH to the path of one.',
    );
  return say(fetched);
}

function say(path: string): Nginx {
  console.log(`Note: nginx is ${path}`);
  const root = path.startsWith(own) ? own : '/';
  const brotli = ['usr/lib/nginx/modules', 'usr/lib64/nginx/modules', 'usr/share/nginx/modules']
    .map((folder) => join(root, folder, brotliModule))
    .find((file) => existsSync(file));
  return { path, ...(brotli === undefined ? {} : { brotli }) };
}

function usualPlaces({ PATH: path = '' }: Environment): string[] {
  const folders = [...path.split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return [...folders.filter(Boolean).map((folder) => join(folder, 'nginx')), binaryIn(own)];
}

function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return runs(path, ['-v']);
}

/** Fetches aside and puts in place as a whole, so that a second test that looks finds all of it or nothing. */
function fetch(): string | undefined {
  console.log('Note: no nginx here; trying to fetch one');
  mkdirSync(dirname(own), { recursive: true });
  const aside = mkdtempSync(join(dirname(own), 'fetch-nginx-'));
  try {
    if (!download(aside) && !(runs('apt-get', ['update']) && download(aside))) return undefined;
    for (const file of readdirSync(aside).filter((name) => name.endsWith('.deb')))
      if (!runs('dpkg-deb', ['-x', join(aside, file), join(aside, 'root')])) return undefined;
    if (!starts(binaryIn(join(aside, 'root')))) return undefined;
    rmSync(own, { recursive: true, force: true });
    renameSync(join(aside, 'root'), own);
    return binaryIn(own);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The module is welcome, not needed: old systems have none. */
function download(folder: string): boolean {
  const [server, ...modules] = packages;
  for (const name of modules) runs('apt-get', ['download', name], folder);
  return server !== undefined && runs('apt-get', ['download', server], folder);
}

function binaryIn(root: string): string {
  return join(root, 'usr', 'sbin', 'nginx');
}

function runs(command: string, words: string[], cwd?: string): boolean {
  return spawnSync(command, words, { stdio: 'ignore', cwd }).status === 0;
}

type Environment = Record<string, string | undefined>;

// Runs a command of Noticeboard on the content of this folder: `node noticeboard.mjs build`. The scripts of package.json do.
// The code of Noticeboard is a checkout of its repository, at the commit that noticeboard.json names.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const checkout = join(here, 'noticeboard');

const [command = '', ...words] = process.argv.slice(2);
process.exitCode = command === 'setup' ? setUp() : run(command, words);

/** Fetches the code at its commit into noticeboard/, with what it needs. Says so where the code lies elsewhere already. */
function setUp() {
  const home = elsewhere();
  if (home) {
    console.log(`The code of Noticeboard lies in ${home}.`);
    return 0;
  }
  const { repository, commit } = readJson(join(here, 'noticeboard.json')) ?? {};
  if (typeof repository !== 'string' || !/^https:\/\//.test(repository) || !/^[0-9a-f]{40}$/.test(commit)) {
    console.error(
      'noticeboard.json must name the repository of Noticeboard (an address that begins with https://) and a commit (40 digits and letters).',
    );
    return 1;
  }
  return firstFailure(
    () =>
      existsSync(checkout)
        ? 0
        : call('git', ['clone', '--quiet', '--no-checkout', '--', repository, checkout]),
    () => (isThere(commit) ? 0 : call('git', ['-C', checkout, 'fetch', '--quiet', 'origin', commit])),
    () => call('git', ['-C', checkout, 'checkout', '--quiet', '--detach', commit]),
    () => npm(checkout, ['ci']),
  );
}

function run(name, given) {
  const home = elsewhere() ?? checkout;
  if (!existsSync(join(home, 'node_modules'))) {
    console.error('The code of Noticeboard is not here yet: npm run setup');
    return 1;
  }
  const arguments_ = given.length > 0 ? ['--', ...given] : [];
  return npm(here, ['--prefix', home, 'run', '--silent', name, ...arguments_], {
    NOTICEBOARD_CONTENT: process.env.NOTICEBOARD_CONTENT || join(here, 'content'),
    OUT_DIR: resolve(here, process.env.OUT_DIR || (isPreview() ? 'dist-preview' : 'dist')),
  });
}

/** A checkout that somebody has already: NOTICEBOARD_HOME, or the one that made this folder, if it is still there. */
function elsewhere() {
  const home = process.env.NOTICEBOARD_HOME || readJson(join(here, 'noticeboard.local.json'))?.home;
  return typeof home === 'string' && existsSync(join(home, 'package.json')) ? home : undefined;
}

/** A preview shows drafts: it never lies where the public site is taken from. */
function isPreview() {
  return (process.env.PREVIEW ?? '') !== '' && process.env.PREVIEW !== '0';
}

function isThere(commit) {
  const words = ['-C', checkout, 'cat-file', '-e', `${commit}^{commit}`];
  return spawnSync('git', words, { stdio: 'ignore' }).status === 0;
}

function npm(folder, words, env = {}) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? call(process.execPath, [script, ...words], folder, env)
    : call('npm', words, folder, env, process.platform === 'win32');
}

function call(program, words, cwd = here, env = {}, shell = false) {
  const { status, error } = spawnSync(program, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell,
  });
  if (error) console.error(`${program} cannot be run: ${error.message}`);
  return status ?? 1;
}

function firstFailure(...steps) {
  for (const step of steps) {
    const status = step();
    if (status !== 0) return status;
  }
  return 0;
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

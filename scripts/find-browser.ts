import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const places: Partial<Record<NodeJS.Platform, (environment: Environment) => string[]>> = {
  darwin: ({ HOME: home = '' }) =>
    ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    ),
  win32: (environment) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
      .flatMap((name) =>
        ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => [environment[key], name] as const),
      )
      .flatMap(([folder, name]) => (folder ? [join(folder, name)] : [])),
};

/**
 * The Chrome or Chromium that the browser tests use: the one that CHROME_PATH names, Playwright's own, or one in the usual
 * places; where there is none, one is installed. Says on stdout which it is.
 * @returns the path of its executable
 * @throws where CHROME_PATH names no browser that starts, and where there is none and none can be installed
 */
export function findBrowser(environment: Environment = process.env): string {
  const { CHROME_PATH: wanted } = environment;
  if (wanted) {
    if (!starts(wanted)) throw new Error(`CHROME_PATH is "${wanted}", which is no browser that starts here.`);
    return say(wanted);
  }
  const found = usualPlaces(environment).find(starts) ?? install(environment);
  if (found) return say(found);
  throw new Error(
    'No Chrome or Chromium was found, and none could be installed. Install either (on Debian: "apt-get install chromium"; ' +
      'elsewhere: "npx playwright-core install chromium"), or set CHROME_PATH to the path of one.',
  );
}

function say(path: string): string {
  console.log(`Note: the browser is ${path}`);
  return path;
}

function usualPlaces(environment: Environment): string[] {
  return [chromium.executablePath(), ...(places[process.platform]?.(environment) ?? onPath(environment))];
}

function onPath({ PATH: path = '' }: Environment): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = [...path.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** Whether it is there and has the libraries that it needs; on Windows the question would open a window. */
function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return process.platform === 'win32' || runs(path, ['--version'], 'ignore');
}

function install(environment: Environment): string | undefined {
  console.log('Note: no Chrome or Chromium here; trying to install one');
  const playwright = findPackageJSON('playwright-core', import.meta.url) ?? '';
  const own = () => usualPlaces(environment).find(starts);
  runs(process.execPath, [join(dirname(playwright), 'cli.js'), 'install', '--no-shell', 'chromium']);
  const isDebianRoot = process.getuid?.() === 0 && runs('apt-get', ['--version'], 'ignore');
  if (own() === undefined && isDebianRoot && runs('apt-get', ['update']))
    runs('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return own();
}

function runs(command: string, words: string[], stdio: 'ignore' | 'inherit' = 'inherit'): boolean {
  return spawnSync(command, words, { stdio }).status === 0;
}

type Environment = Record<string, string | undefined>;

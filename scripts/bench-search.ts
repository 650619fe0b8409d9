import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { readAddress } from '../src/reader/settings.ts';
import { measure, type Figures } from './bench-search/measure.ts';
import { readOptions, type Options } from './bench-search/options.ts';
import { readQuestions } from './bench-search/questions.ts';
import { readModel } from './bench-search/read-model.ts';
import { reportOf } from './bench-search/report.ts';
import { findBrowser } from './find-browser.ts';

const root = dirname(import.meta.dirname);

/** Measures the search of the directory on made councils, and tells; slow figures are no failure. */
async function benchSearch({ sizes, seed, site, out, hasRivals }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-bench-'));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const all: Figures[] = [];
  try {
    const built = site ?? (await buildSite(join(folder, 'site')));
    const model = readModel();
    const sets = readQuestions(model);
    for (const size of sizes) {
      const council = join(folder, String(size));
      mkdirSync(council);
      const tell = (words: string) => console.log(`${size.toLocaleString('en-GB')} listings: ${words}`);
      const base = readAddress().base;
      all.push(
        await measure(
          { browser, site: built, base, folder: council, model, seed, sets, hasRivals, tell },
          size,
        ),
      );
      rmSync(council, { recursive: true });
      write(out, { seed, machine: machineOf(browser.version()), councils: all });
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${reportOf(all)}\n\nEach figure of each question: ${out}`);
}

async function buildSite(folder: string): Promise<string> {
  console.log('Building the site');
  const environment = { ...process.env, OUT_DIR: folder };
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env: environment });
  return folder;
}

function machineOf(browser: string) {
  return { cores: availableParallelism(), node: process.version, browser, system: process.platform };
}

function write(file: string, figures: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, setsAsLists, 2)}\n`);
}

function setsAsLists(_: string, value: unknown): unknown {
  if (value instanceof Set) return [...(value as Set<unknown>)];
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

if (import.meta.main) {
  process.chdir(root);
  const options = readOptions(process.argv.slice(2));
  if (options) await benchSearch(options);
}

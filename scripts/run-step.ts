import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = dirname(import.meta.dirname);

/** Runs a step to its end, whatever becomes of it. */
export async function runStep(step: Step): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-test-'));
  const report = join(folder, 'report.json');
  const started = performance.now();
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await execute(step.countsTests ? [...step.command, ...reporters] : step.command);
    const isGood = code === 0 && !(step.mustNotWarn && /\bwarn(?:ing)?s?\b/i.test(output));
    const counts = step.countsTests ? countTests(report, code) : countStep(isGood);
    return { ...counts, output, seconds: (performance.now() - started) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The result of a step that would have tested something old. */
export function notRun({ needs = 'step before' }: Step): Result {
  return { ...countStep(false), seconds: 0, output: `Not run, because the ${needs} failed.` };
}

/**
 * The script that a package runs as its command of the same name.
 * @throws where the package is not installed
 */
export function bin(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed: run "npm ci" first.`);
  const declared = (JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> }).bin;
  const script = typeof declared === 'string' ? declared : declared[name];
  if (script === undefined) throw new Error(`The package ${name} has no command of its own name.`);
  return resolve(dirname(file), script);
}

/** Runs Node itself, without a shell, so that it works alike on every system. */
function execute(command: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      done({
        code: code ?? 1,
        output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')).trimEnd(),
      });
    });
  });
}

function countStep(isGood: boolean): Counts {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: [] };
}

/** What fails outside a test (a file that cannot be loaded, a browser that does not start, no test at all) counts as one. */
function countTests(report: string, code: number): Counts {
  const tests = readReport(report);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const isBroken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isBroken ? 1 : failed, skipped: skipped.map(({ fullName }) => fullName) };
}

function readReport(report: string): Test[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: TestFile[] };
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  } catch {
    return [];
  }
}

export interface Step {
  name: string;
  /** Arguments for Node: a script and its own. */
  command: string[];
  /** It is a run of vitest, whose tests are counted one by one. */
  countsTests?: true;
  /** A warning in its output is a failure. */
  mustNotWarn?: true;
  /** The step that must have passed before. */
  needs?: string;
}

export interface Result extends Counts {
  seconds: number;
  /** What the step printed, without colours. */
  output: string;
}

interface Counts {
  passed: number;
  failed: number;
  /** The names of the tests that were left out. */
  skipped: string[];
}

interface TestFile {
  assertionResults: Test[];
}

interface Test {
  fullName: string;
  status: string;
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const steps: Step[] = [
  { name: 'format', command: [bin('prettier'), '--check', '.'] },
  { name: 'lint', command: [bin('eslint'), '--max-warnings', '0', '.'] },
  {
    name: 'types',
    command: [bin('astro'), 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'dead code', command: [bin('knip'), '--no-progress'] },
  { name: 'content', command: ['scripts/check-content.ts'] },
  { name: 'unit', command: vitest('vitest.config.ts'), countsTests: true },
  { name: 'build', command: ['scripts/build.ts'], mustNotWarn: true },
  { name: 'site', command: vitest('vitest.site.config.ts'), countsTests: true, needs: 'build' },
  { name: 'browser', command: vitest('vitest.browser.config.ts'), countsTests: true, needs: 'build' },
];

const chosen = choose(process.argv.slice(2));
const results = new Map<string, Result>();
for (const step of chosen) {
  const result = results.get(step.needs ?? '')?.failed ? notRun(step) : await run(step);
  results.set(step.name, result);
  tell(step, result);
}
const total = (count: 'passed' | 'failed') =>
  [...results.values()].reduce((sum, result) => sum + result[count], 0);
const skipped = [...results.values()].reduce((sum, result) => sum + result.skipped.length, 0);
if (chosen.length < steps.length)
  console.log(`\nOnly ${chosen.length} of ${steps.length} steps were asked for.`);
console.log(
  `\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** The steps that the command line names, or all of them, in their own order. */
function choose(names: string[]): Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No step is called "${unknown.join('", "')}". They are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

async function run(step: Step): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-test-'));
  const report = join(folder, 'report.json');
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`${step.name} …`);
  try {
    const command = step.countsTests
      ? [...step.command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : step.command;
    const { code, output } = await execute(command);
    const seconds = (performance.now() - started) / 1000;
    const counts = step.countsTests
      ? countTests(report, code)
      : countStep(code === 0 && !(step.mustNotWarn && /\bwarn(?:ing)?\b/i.test(output)));
    return { ...counts, seconds, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Node with a script and its arguments, without a shell, so that it works alike on every system. */
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
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
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
  const elsewhere = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + elsewhere, skipped: skipped.map(({ fullName }) => fullName) };
}

function readReport(report: string): Test[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: Test[] }[];
    };
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  } catch {
    return [];
  }
}

function notRun(step: Step): Result {
  return { ...countStep(false), seconds: 0, output: `Not run, because the ${step.needs ?? ''} failed.\n` };
}

/** One heading a step; all output where it failed, else its notes and the tests that were left out. */
function tell({ name, countsTests }: Step, { passed, failed, skipped, seconds, output }: Result): void {
  const verdict = countsTests
    ? [
        `${passed} passed`,
        failed > 0 && `${failed} failed`,
        skipped.length > 0 && `${skipped.length} skipped`,
      ]
    : [failed > 0 ? 'failed' : 'passed'];
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  console.log(`${name}: ${verdict.filter(Boolean).join(', ')} (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(output.replace(/^(?=.)/gm, '    '));
  else for (const [note] of output.matchAll(/^Note: .*$/gm)) console.log(`    ${note}`);
  for (const test of skipped) console.log(`    Skipped: ${test}`);
}

function vitest(config: string): string[] {
  return [bin('vitest'), 'run', '--config', config];
}

/** The script that a package runs as its command. */
function bin(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed: run "npm ci" first.`);
  const declared = (JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> }).bin;
  const script = typeof declared === 'string' ? declared : declared[name];
  if (script === undefined) throw new Error(`The package ${name} has no command of its own name.`);
  return resolve(dirname(file), script);
}

interface Step {
  name: string;
  /** Arguments for Node: a script and its own. */
  command: string[];
  /** It is a run of vitest, whose tests are counted one by one. */
  countsTests?: true;
  mustNotWarn?: true;
  /** The step without which this one would test something old. */
  needs?: string;
}

interface Counts {
  passed: number;
  failed: number;
  /** The names of the tests that were left out. */
  skipped: string[];
}

interface Result extends Counts {
  seconds: number;
  output: string;
}

interface Test {
  fullName: string;
  status: string;
}

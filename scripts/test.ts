import { bin, notRun, runStep, type Result, type Step } from './run-step.ts';

/** What writes into the folder of the build stands in one row, so that it never meets another that does. */
const building: Step[] = [
  { name: 'content', command: ['scripts/check-content.ts'] },
  {
    name: 'types',
    command: [bin('astro'), 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'build', command: ['scripts/build.ts'], mustNotWarn: true },
  { name: 'publishing', command: vitest('vitest.publishing.config.ts'), countsTests: true },
];
const reading: Step[] = [
  { name: 'format', command: [bin('prettier'), '--check', '.'] },
  { name: 'lint', command: [bin('eslint'), '--max-warnings', '0', '.'] },
  { name: 'dead-code', command: [bin('knip'), '--no-progress', '--no-config-hints'] },
  { name: 'unit', command: vitest('vitest.config.ts'), countsTests: true },
  { name: 'site', command: vitest('vitest.site.config.ts'), countsTests: true, needs: 'build' },
];
/** A browser takes all that the machine has. */
const browsing: Step[] = [
  {
    name: 'browser',
    command: [...vitest('vitest.browser.config.ts'), '--reporter=./tests/browser/trials.ts'],
    countsTests: true,
    needs: 'build',
  },
  { name: 'statement', command: ['scripts/statement.ts', '--check'], needs: 'browser' },
];
const steps = [...building, ...reading, ...browsing];

const chosen = choose(process.argv.slice(2));
const results = new Map(chosen.map(({ name }) => [name, Promise.withResolvers<Result>()]));
const running = new Set<string>();
const started = performance.now();
await Promise.all([runInTurn(building), runInTurn(reading)]);
await runInTurn(browsing);
tellAll(await Promise.all([...results.values()].map(({ promise }) => promise)));

/** Runs the chosen ones of some steps, one after another. */
async function runInTurn(some: readonly Step[]): Promise<void> {
  for (const step of some) {
    const waiting = results.get(step.name);
    if (!waiting) continue;
    const needed = await results.get(step.needs ?? '')?.promise;
    running.add(step.name);
    showRunning();
    const result = needed?.failed ? notRun(step) : await runStep(step);
    running.delete(step.name);
    tell(step, result);
    waiting.resolve(result);
  }
}

/** On a terminal one line tells what is running. */
function showRunning(): void {
  if (process.stdout.isTTY && running.size > 0)
    process.stdout.write(`\r\u001B[K${[...running].join(', ')} …`);
}

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

/** One heading a step; all output where it failed, else its notes; and the tests that were left out, by name. */
function tell({ name, countsTests }: Step, { passed, failed, skipped, seconds, output }: Result): void {
  const verdict = countsTests ? countWords(passed, failed, skipped.length) : failed > 0 ? 'failed' : 'passed';
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  console.log(`${name}: ${verdict} (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(output.replace(/^(?=.)/gm, '    '));
  else for (const [note] of output.matchAll(/^Note: .*$/gm)) console.log(`    ${note}`);
  for (const test of skipped) console.log(`    Skipped: ${test}`);
  showRunning();
}

/** Ends with the counts, alone on the last line. */
function tellAll(all: Result[]): void {
  const sum = (count: (result: Result) => number) => all.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  const only = chosen.length < steps.length ? `Only ${chosen.length} of ${steps.length} steps. ` : '';
  console.log(`\n${only}${((performance.now() - started) / 1000).toFixed(0)} s in all.\n`);
  console.log(
    countWords(
      sum(({ passed }) => passed),
      failed,
      sum(({ skipped }) => skipped.length),
    ),
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

function countWords(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function vitest(config: string): string[] {
  return [bin('vitest'), 'run', '--config', config];
}

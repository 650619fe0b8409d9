import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { today } from '../src/reader/today.ts';
import { exceptions, judgeAudit } from './audit/judge-audit.ts';

/** The registry gave no report: nothing is known, which is neither good nor bad. */
const noReport = 2;

const root = dirname(import.meta.dirname);
const file = join(root, 'docs', 'decisions', 'audit-exceptions.json');
const known = exceptions.parse(JSON.parse(readFileSync(file, 'utf8')));
const { stdout, stderr } = askNpm();
const problems = judgeAudit(stdout, known, today());
if (problems === undefined) {
  console.error(
    `The registry gave no report, so nothing is known about weaknesses of the packages. What npm said:\n\n${stderr.trim() || stdout.trim()}`,
  );
  process.exitCode = noReport;
} else if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else
  console.log(
    known.length === 0
      ? 'No weakness is known in any package.'
      : `No weakness is known but those that are explained (${known.length}).`,
  );

/** npm says by its exit code only that it found something, so that is not looked at. */
function askNpm(): { stdout: string; stderr: string } {
  const words = ['audit', '--json'];
  const { npm_execpath: npm } = process.env;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  return npm === undefined
    ? spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
    : spawnSync(process.execPath, [npm, ...words], options);
}

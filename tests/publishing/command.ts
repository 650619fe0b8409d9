import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { today } from '../fixtures/copy.ts';
import type { Council } from './council.ts';

/** What would change a build; vitest sets the last one, for itself. */
const changing = new Set([
  'AS_OF',
  'SOURCE_DATE_EPOCH',
  'SITE_ADDRESS',
  'NOTICEBOARD_PREVIEW',
  'NODE_OPTIONS',
  'BASE_URL',
]);

/** How a command ended, and all that it said. */
export interface Ending {
  /** Nothing where a signal ended it. */
  code: number | null;
  said: string;
}

/** A command that runs. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ending>;
}

/** What a test changes about a build. */
export interface Changes {
  env?: Record<string, string>;
  /** Arguments for Node itself. */
  node?: string[];
  /** Modules of `tests/publishing/faults/` that Node loads first: they make something go wrong. */
  fault?: string | string[];
  /** The folder of the project. */
  root?: string;
}

/** Starts the build of a council, with nothing of the environment that could change it. */
export function startBuild(
  { content, out }: Pick<Council, 'content' | 'out'>,
  changes: Changes = {},
): Running {
  const { env = {}, node = [], fault = [], root = resolve('.') } = changes;
  const faults = [fault]
    .flat()
    .flatMap((name) => ['--import', pathToFileURL(resolve('tests/publishing/faults', name)).href]);
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !changing.has(name)));
  const child = spawn(process.execPath, [...node, ...faults, resolve(root, 'scripts/build.ts')], {
    cwd: root,
    env: { ...inherited, NODE_ENV: '', AS_OF: today, NOTICEBOARD_CONTENT: content, OUT_DIR: out, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    said: Buffer.concat(said).toString('utf8'),
  }));
  return { child, ended };
}

/** Builds a council and waits for the end. */
export function build(council: Pick<Council, 'content' | 'out'>, changes?: Changes): Promise<Ending> {
  return startBuild(council, changes).ended;
}

/** Builds a council and expects it to be published; where it is not, the test tells what the build said. */
export async function publish(council: Pick<Council, 'content' | 'out'>, changes?: Changes): Promise<void> {
  const { code, said } = await build(council, changes);
  expect(code, said).toBe(0);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { holdLock } from '../../src/publishing/lock.ts';
import { makeFolder } from './council.ts';

test('one holder at a time, the next when the first lets go', async () => {
  const file = join(makeFolder(), 'locks', 'lock');
  const release = await holdLock(file, () => undefined);
  const order: string[] = [];
  const second = holdLock(file, () => order.push('waits')).then((letGo) => {
    order.push('holds');
    letGo();
  });
  await new Promise((done) => setTimeout(done, 500));
  order.push('let go');
  release();
  await second;
  expect(order).toEqual(['waits', 'let go', 'holds']);
});

test('a holder that is killed holds no longer', async () => {
  const file = join(makeFolder(), 'lock');
  const module = pathToFileURL(resolve('src/publishing/lock.ts')).href;
  const code = `const { holdLock } = await import(${JSON.stringify(module)});
    await holdLock(${JSON.stringify(file)}, () => {}); console.log('holds'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  let hasWaited = false;
  const held = holdLock(file, () => (hasWaited = true));
  await new Promise((done) => setTimeout(done, 300));
  child.kill('SIGKILL');
  (await held)();
  expect(hasWaited).toBe(true);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Stands beside the project where the papers do: it compares every sentence with them. */
const tool = resolve('..', 'shared', 'tools', 'own-words.mjs');
const isHere = existsSync(tool);

test.skipIf(!isHere)('no sentence of the content is pasted from a paper', () => {
  const { status, stdout } = spawnSync(process.execPath, [tool, resolve('src/content')], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toMatch(/^no passage stands in a source document word for word$/);
  expect(status).toBe(0);
});

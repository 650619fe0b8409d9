import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, startBuild, type Changes } from './command.ts';
import { makeCouncil, putOldSite } from './council.ts';
import { fingerprint } from './fingerprint.ts';

const faults: [string, Changes, RegExp][] = [
  ['a full disk', { fault: 'disk-full.mjs' }, /no space left on device/],
  [
    'a disk that fills up at the end',
    { fault: ['built-before.mjs', 'disk-full.mjs'], env: { FULL_AT: '5' } },
    /no space left on device/,
  ],
  ['too little memory', { node: ['--max-old-space-size=48'] }, /heap out of memory/],
  ['a warning', { fault: 'warning.mjs' }, /a clean build gives none\.\n\na made-up warning/],
];

test.each(faults)('%s fails the build and leaves the old site as it was', async (_, changes, message) => {
  const council = makeCouncil();
  putOldSite(council);
  const before = fingerprint(council.out);
  const { code, said } = await build(council, changes);
  expect(said).toMatch(message);
  expect(code).not.toBe(0);
  expect(fingerprint(council.out)).toEqual(before);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a build that gets %s cleans up and leaves the old site',
  async (signal) => {
    const council = makeCouncil();
    putOldSite(council);
    const before = fingerprint(council.out);
    const { child, ended } = startBuild(council);
    const workplace = join(council.folder, '.noticeboard');
    while (!hasBuild(workplace)) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect((await ended).code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(readdirSync(workplace)).toEqual([]);
    expect(fingerprint(council.out)).toEqual(before);
  },
);

function hasBuild(workplace: string): boolean {
  try {
    return readdirSync(workplace).length > 0;
  } catch {
    return false;
  }
}

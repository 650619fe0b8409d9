import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, publish, startBuild } from './command.ts';
import { makeCouncil, putOldSite } from './council.ts';
import { fingerprint } from './fingerprint.ts';

/** At how many moments a build is killed; set KILLS for more. */
const kills = Number(process.env['KILLS'] ?? 6);

test(`killed at ${kills} moments, a build loses nothing`, async () => {
  const council = makeCouncil();
  const began = performance.now();
  await publish(council);
  const duration = performance.now() - began;
  const newSite = fingerprint(council.out);

  const victim = makeCouncil();
  putOldSite(victim);
  const oldSite = fingerprint(victim.out);
  const ends = new Map<string, number>();
  const dead: (number | undefined)[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const { child, ended } = startBuild(victim);
    dead.push(child.pid);
    const timer = setTimeout(() => child.kill('SIGKILL'), (1.15 * duration * kill) / kills);
    await ended;
    clearTimeout(timer);
    const published = fingerprint(victim.out);
    if (published === undefined) expect(asideIn(victim.folder), 'the old site is kept aside').toBe(1);
    else expect([oldSite, newSite]).toContainEqual(published);
    const end = published ? (published['404.html'] ? 'new' : 'old') : 'aside';
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  console.log('after a kill there stood:', Object.fromEntries(ends));

  await publish(victim);
  expect(fingerprint(victim.out)).toEqual(newSite);
  expect(readdirSync(join(victim.folder, '.noticeboard')), 'nothing is left of dead builds').toEqual([]);
  for (const name of readdirSync('.noticeboard'))
    expect(dead).not.toContain(Number(/^build-(\d+)-/.exec(name)?.[1]));
});

test('killed between the two renames, the old site comes back with the next command, even one that fails', async () => {
  const council = makeCouncil();
  putOldSite(council);
  const before = fingerprint(council.out);
  const { code } = await build(council, { fault: 'killed-between-renames.mjs' });
  expect(code).toBeNull();
  expect(existsSync(council.out), 'this is the moment meant').toBe(false);

  writeFileSync(join(council.content, 'council.json'), 'broken');
  const next = await build(council);
  expect(next.code).toBe(1);
  expect(next.said).toContain('the site before it is back');
  expect(fingerprint(council.out)).toEqual(before);
  expect(readdirSync(join(council.folder, '.noticeboard'))).toEqual([]);
});

function asideIn(folder: string): number {
  return readdirSync(join(folder, '.noticeboard'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /replaced\W\d+\Wdist$/.test(path),
  ).length;
}

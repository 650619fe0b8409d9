import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, publish, startBuild, type Running } from './command.ts';
import { makeCouncil, makeFolder, putOldSite, type Council } from './council.ts';
import { fingerprint } from './fingerprint.ts';

/** At how many moments a build is killed, at the least; set KILLS for more, and KILL_SEED for others. */
const kills = Number(process.env['KILLS'] ?? 20);
const seed = Number(process.env['KILL_SEED'] ?? 20_221_102);
/** The last writes of a build are those by which it is published, and cleans up. */
const swapWrites = 8;
const faults = ['built-before.mjs', 'killed-at.mjs'];

test(`killed at ${kills} random moments, a build loses nothing`, async () => {
  const random = randomFrom(seed);
  const BUILT_BEFORE = join(makeFolder(), 'built');
  const council = makeCouncil();
  const began = performance.now();
  await publish(council, { fault: 'built-before.mjs', env: { BUILT_BEFORE } });
  const duration = performance.now() - began;
  const newSite = fingerprint(council.out);
  const { said } = await build(council, { fault: faults, env: { BUILT_BEFORE } });
  const writes = Number(/wrote (\d+) times/.exec(said)?.[1]);
  expect(writes, said).toBeGreaterThan(50);
  expect(fingerprint(council.out)).toEqual(newSite);

  const victim = makeCouncil();
  putOldSite(victim);
  const oldSite = fingerprint(victim.out);
  const ends = { old: 0, new: 0, aside: 0 };
  const dead: (number | undefined)[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const running = startVictim(kill % 5);
    dead.push(running.child.pid);
    await running.ended;
    ends[whatStands(victim, oldSite, newSite)]++;
    // Each has something to lose; one that was killed between two renames leaves the next to mend that.
    if (existsSync(victim.out)) rmSync(victim.out, { recursive: true });
    if (asideIn(victim.folder) === 0) putOldSite(victim);
  }
  console.log(`after ${kills} kills there stood:`, ends);
  expect(ends.old + ends.aside, 'most died before they had published').toBeGreaterThan(kills / 2);

  await publish(victim, { fault: 'built-before.mjs', env: { BUILT_BEFORE } });
  expect(fingerprint(victim.out)).toEqual(newSite);
  expect(readdirSync(join(victim.folder, '.noticeboard')), 'nothing is left of dead builds').toEqual([]);
  for (const name of readdirSync('.noticeboard'))
    expect(dead).not.toContain(Number(/^build-(\d+)-/.exec(name)?.[1]));

  /** Of five, two die while Astro builds, one while the site is finished, and two while it is published. */
  function startVictim(turn: number): Running {
    if (turn < 2) {
      const running = startBuild(victim);
      setTimeout(() => running.child.kill('SIGKILL'), random() * duration);
      return running;
    }
    const first = turn === 2 ? 1 : writes - swapWrites;
    const at = first + Math.floor(random() * (writes + 1 - first));
    return startBuild(victim, { fault: faults, env: { BUILT_BEFORE, KILLED_AT: `${at}` } });
  }
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

/** What a person would find after a kill; the test fails where it is a part of a site, or a mixture. */
function whatStands({ out, folder }: Council, oldSite: unknown, newSite: unknown): 'old' | 'new' | 'aside' {
  const published = fingerprint(out);
  if (published) {
    expect([oldSite, newSite]).toContainEqual(published);
    return published['404.html'] ? 'new' : 'old';
  }
  expect(asideIn(folder), 'the old site is kept aside').toBe(1);
  return 'aside';
}

function asideIn(folder: string): number {
  return readdirSync(join(folder, '.noticeboard'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /replaced\W\d+\Wdist$/.test(path),
  ).length;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const workplace = '.noticeboard';
const folderPattern = /^build-(\d+)-[0-9a-f]+$/;
const graceMilliseconds = 1000;
const mostTries = 100;

/** A folder of one build, aside of all that is published. */
export interface Staging {
  folder: string;
  /** Where the site is built. */
  site: string;
  /** Where Astro keeps what it would use again: a new one each time, so every build is cold and none sees another's. */
  cache: string;
}

/** Makes a folder for one build, in the `.noticeboard` folder of another. */
export function createStaging(parent: string): Staging {
  const folder = join(parent, workplace, `build-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder, { recursive: true });
  return { folder, site: join(folder, 'site'), cache: join(folder, 'cache') };
}

/**
 * Deletes the folder of a build. Should the only copy of the published site be in it, that goes back first.
 * @throws where it cannot go back; then nothing is deleted
 */
export function removeStaging({ folder }: Pick<Staging, 'folder'>): void {
  const aside = replacedIn(folder).sort(byTurn);
  for (const { name, path } of aside) moveAway(path, join(folder, '..', '..', name), true);
  // What is half deleted must never be taken for a whole site.
  moveAway(join(folder, 'replaced'), join(folder, 'deleted'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Brings a built site to another folder, which may be on another disk. */
export function carry(from: Staging, to: Staging): void {
  if (from === to) return;
  try {
    renameSync(from.site, to.site);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from.site, to.site, { recursive: true });
  }
}

/**
 * Publishes a built site that lies beside the published one, on the same disk: the old one is moved aside, the new one
 * takes its place. Each step is one rename, so no moment shows a part of a site; `recover` mends what a kill between the
 * two leaves.
 * @throws where the system refuses a rename; the old site is then back in its place
 */
export function swapIn(staging: Staging, out: string): void {
  for (let tries = 1; ; tries++) {
    const replaced = join(staging.folder, 'replaced', `${tries}`, basename(out));
    mkdirSync(dirname(replaced), { recursive: true });
    const hadOld = moveAway(out, replaced);
    try {
      renameSync(staging.site, out);
      return;
    } catch (error) {
      // Another build may have published in between: its site is then the old one.
      if (isTaken(error) && tries < mostTries) continue;
      if (hadOld && !existsSync(out)) renameSync(replaced, out);
      throw error;
    }
  }
}

/**
 * Mends what killed builds left: an old site that was moved aside and never replaced comes back,
 * and the folders of dead builds go.
 * @returns whether the old site had to be brought back
 */
export async function recover(out: string): Promise<boolean> {
  const isRestored = await restore(out);
  for (const { folder, pid } of stagings(dirname(out))) if (!isAlive(pid)) removeStaging({ folder });
  return isRestored;
}

async function restore(out: string): Promise<boolean> {
  const isLost = () => !existsSync(out) && candidates(out).length > 0;
  if (!isLost()) return false;
  // A living build is between its two renames for a thousandth of a second; after this grace there is none.
  await wait(graceMilliseconds);
  if (!isLost()) return false;
  const [newest] = candidates(out);
  return newest !== undefined && moveAway(newest, out, true);
}

/** Whole sites of this name that builds have moved aside, those of the latest swap first. */
function candidates(out: string): string[] {
  return stagings(dirname(out))
    .flatMap(({ folder }) => replacedIn(folder))
    .filter(({ name }) => name === basename(out))
    .sort(byTurn)
    .map(({ path }) => path);
}

function stagings(parent: string): { folder: string; pid: number }[] {
  return namesIn(join(parent, workplace)).flatMap((name) => {
    const pid = folderPattern.exec(name)?.[1];
    return pid === undefined ? [] : [{ folder: join(parent, workplace, name), pid: Number(pid) }];
  });
}

function replacedIn(folder: string): Replaced[] {
  return namesIn(join(folder, 'replaced')).flatMap((turn) =>
    namesIn(join(folder, 'replaced', turn)).map((name) => ({
      name,
      path: join(folder, 'replaced', turn, name),
      turn: Number(turn),
    })),
  );
}

function byTurn(a: Replaced, b: Replaced): number {
  return b.turn - a.turn;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** @returns whether there was anything to move (and, where asked to be mild, whether its new place was free) */
function moveAway(from: string, to: string, isMild = false): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || (isMild && isTaken(error))) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A site that was moved aside. */
interface Replaced {
  name: string;
  path: string;
  turn: number;
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

const pollMilliseconds = 200;
const sqliteBusy = 5;

/**
 * Waits until no other process holds a lock, then holds it. A database file is the lock because the system itself
 * lets go of it when its holder dies, however it dies: there is no stale lock to be guessed at.
 * @param file the file of the lock; it stays on the disk and says nothing by being there
 * @param onWait called once where another process holds it
 * @returns lets go of the lock
 */
export async function holdLock(file: string, onWait: () => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; ; tries++) {
    const release = tryLock(file);
    if (release) return release;
    if (tries === 0) onWait();
    await wait(pollMilliseconds);
  }
}

function tryLock(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return undefined;
    throw error;
  }
}

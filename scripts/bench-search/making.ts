import { fork } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { watchMemory } from './memory.ts';

/** Which files are to be made, of which council, and where. */
export interface Order {
  engine: 'ours' | 'pagefind';
  folder: string;
  size: number;
  seed: number;
}

/** What the process that makes them tells. */
export interface Made {
  seconds: number;
}

/** What it cost to make the files of a search. */
export interface Making extends Made {
  /** The most memory at once, Node and Pagefind together; nothing where the system does not tell. */
  bytesOfMemory?: number;
  /** How large the files are in all. */
  bytesOfFiles: number;
}

/**
 * Makes the files of a search in a process of its own, so that nothing else is in its time and its memory.
 * @throws where they cannot be made
 */
export async function makeFiles(order: Order): Promise<Making> {
  const child = fork(new URL('./make-files.ts', import.meta.url), [JSON.stringify(order)]);
  const memory = watchMemory(child.pid ?? 0);
  try {
    const made = await new Promise<Made>((resolve, reject) => {
      let told: Made | undefined;
      child.on('message', (message) => (told = message as Made));
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 && told ? resolve(told) : reject(new Error(`the files were not made: exit code ${code}`)),
      );
    });
    const most = memory.stop();
    return { ...made, ...(most ? { bytesOfMemory: most } : {}), bytesOfFiles: bytesIn(order.folder) };
  } finally {
    memory.stop();
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

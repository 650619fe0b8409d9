import { readFileSync } from 'node:fs';

const every = 50;

/** A watch on the memory of a process. */
export interface MemoryWatch {
  /** @returns the most bytes that the process and those it started had at once; nothing where the system does not tell */
  stop(): number | undefined;
}

/** Watches the memory of a process and of those that it starts, by the files of Linux. */
export function watchMemory(pid: number): MemoryWatch {
  let most = 0;
  const look = () => {
    most = Math.max(most, residentBytes(pid));
  };
  const timer = setInterval(look, every);
  return {
    stop() {
      clearInterval(timer);
      return most || undefined;
    },
  };
}

/** What a process and those that it started have now; 0 where it is gone. */
function residentBytes(pid: number): number {
  const own = Number(/VmRSS:\s*(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + residentBytes(Number(child)), own);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

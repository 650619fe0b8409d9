import { progress } from '@clack/prompts';

/** How far a long reading has come. */
export interface Progress {
  /** Told of every piece that was read. */
  add(bytes: number): void;
  stop(words: string): void;
}

/**
 * Shows how far a reading has come: as a bar on a terminal, elsewhere as a line for every tenth.
 * @param total in bytes
 */
export function showProgress(total: number, words: string): Progress {
  return process.stderr.isTTY ? showBar(total, words) : printTenths(total, words);
}

function showBar(total: number, words: string): Progress {
  // The bar takes Ctrl-C for itself: without this the reading would go on.
  const bar = progress({ max: 100, output: process.stderr, onCancel: () => process.exit(130) });
  bar.start(words);
  const count = counter(total, 100, (percent, steps) => bar.advance(steps, `${words}: ${percent} %`));
  return { add: count, stop: (end) => bar.stop(end) };
}

function printTenths(total: number, words: string): Progress {
  const count = counter(total, 10, (tenth) => console.error(`${words}: ${tenth * 10} %`));
  return { add: count, stop: (end) => console.error(end) };
}

/** Calls back whenever another of so many equal parts is done. */
function counter(
  total: number,
  parts: number,
  onPart: (part: number, steps: number) => void,
): (bytes: number) => void {
  let [done, told] = [0, 0];
  return (bytes) => {
    done += bytes;
    const part = Math.min(parts, Math.floor((done * parts) / Math.max(total, 1)));
    if (part > told) onPart(part, part - told);
    told = Math.max(told, part);
  };
}

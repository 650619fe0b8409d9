import { stripVTControlCharacters } from 'node:util';

/**
 * Does some work and keeps back all that is printed meanwhile.
 *
 * This is how a warning is found: at Astro's log level "warn" a clean build prints nothing at all. So whatever is
 * printed is a warning, whoever prints it: Astro, Vite, Rolldown, a plugin, Node or a stray console.log. Loggers of
 * our own would see only those who use them.
 * @returns what was printed, without colours, and what the work threw
 */
export async function recordOutput(
  work: () => Promise<unknown>,
): Promise<{ printed: string; failure?: unknown }> {
  const printed: string[] = [];
  const streams = [process.stdout, process.stderr];
  const writers = streams.map((stream) => stream.write);
  const onWarning = (warning: Error) => printed.push(`${warning.name}: ${warning.message}\n`);
  process.on('warning', onWarning);
  for (const stream of streams) stream.write = keep(printed);
  try {
    await work();
    return { printed: stripColours(printed) };
  } catch (failure) {
    return { printed: stripColours(printed), failure };
  } finally {
    streams.forEach((stream, index) => (stream.write = writers[index] ?? stream.write));
    process.off('warning', onWarning);
  }
}

function keep(printed: string[]): typeof process.stdout.write {
  return (chunk: Uint8Array | string, ...rest: unknown[]) => {
    printed.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
    rest.find((item): item is () => void => typeof item === 'function')?.();
    return true;
  };
}

function stripColours(printed: readonly string[]): string {
  return stripVTControlCharacters(printed.join(''));
}

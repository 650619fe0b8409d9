import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip can write. It stands there for every file, in local time, which zip takes. */
const noTime = '1980-01-01T12:00:00';

/** An Office file must begin with the list of its contents. */
const contents = '[Content_Types].xml';

/** The two times that an Office file says of itself. */
const times = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g;

/**
 * An Office file without the time at which it was made: the same content gives the same bytes.
 * @param file as a library wrote it
 * @param day the day that it says of itself, YYYY-MM-DD
 */
export function pinned(file: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const mended = parts.map(([name, bytes]) => [
    name,
    name === 'docProps/core.xml' ? strToU8(strFromU8(bytes).replace(times, `$1${day}T00:00:00Z`)) : bytes,
  ]);
  return zipSync(Object.fromEntries(mended) as Record<string, Uint8Array>, {
    mtime: new Date(noTime),
    level: 9,
  });
}

function rank(name: string): number {
  return name === contents ? 0 : name.startsWith('_rels/') ? 1 : 2;
}

import { Refused } from './refused.ts';

/** Where a file holds what is read from it: the numbers of its columns, from 0. */
export type Columns =
  | {
      shape: 'directory';
      postcode: number;
      terminated: number;
      latitude: number;
      longitude: number;
      ward: number;
      /** The National Statistics Postcode Lookup has none. */
      parish?: number;
    }
  | { shape: 'short'; postcode: number; latitude: number; longitude: number; near: number };

/**
 * The columns of the ONS Postcode Directory: since 2026 with the year in the names of the areas, before that without.
 * Of the postcode the first that a file has is taken.
 */
const directory = {
  postcode: { names: [/^pcds$/, /^pcd[28]$/, /^pcd7?$/], say: 'pcds (the postcode)' },
  terminated: { names: [/^doterm$/], say: 'doterm (when it ended)' },
  latitude: { names: [/^lat$/], say: 'lat' },
  longitude: { names: [/^long$/], say: 'long' },
  ward: { names: [/^wd\d\dcd$/, /^osward$/, /^ward$/], say: 'wd26cd or osward (the ward)' },
};
const parish = [/^parncp\d\dcd$/, /^parish$/];

const short = {
  postcode: { names: [/^outcode$/], say: 'outcode' },
  latitude: { names: [/^latitude$/], say: 'latitude' },
  longitude: { names: [/^longitude$/], say: 'longitude' },
  near: { names: [/^place$/], say: 'place' },
};

const mostShown = 300;

/**
 * Finds the columns of a file by its first line.
 * @throws Refused where the file is of another shape; the message names what is missing
 */
export function findColumns(header: readonly string[], file: string): Columns {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => names.findIndex((name) => pattern.test(name))).find((index) => index >= 0);
  const isShort = names.includes('outcode');
  const fields = Object.entries(isShort ? short : directory);
  const missing = fields.filter(([, { names: patterns }]) => at(patterns) === undefined);
  if (missing.length > 0)
    throw new Refused(
      otherShape(
        file,
        header,
        missing.map(([, { say }]) => say),
      ),
    );
  const found = Object.fromEntries(fields.map(([field, { names: patterns }]) => [field, at(patterns)]));
  const ofParish = at(parish);
  return {
    shape: isShort ? 'short' : 'directory',
    ...found,
    ...(isShort || ofParish === undefined ? {} : { parish: ofParish }),
  } as Columns;
}

function otherShape(file: string, header: readonly string[], missing: readonly string[]): string {
  const found = header
    .join(', ')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return [
    /^PK/.test(found)
      ? `${file} is a zip file. Unpack it, and give the CSV file of its folder Data.`
      : `${file} is not a file of postcodes that this command knows.`,
    `  missing:  ${missing.join(', ')}`,
    `  found:    ${found === '' ? 'nothing' : found.length > mostShown ? `${found.slice(0, mostShown)}…` : found}`,
    '  expected: the ONS Postcode Directory (pcds, doterm, lat, long, wd26cd or osward, parncp26cd or parish)',
    '            or the short form (outcode, latitude, longitude, place)',
  ].join('\n');
}

import { nearestOutward, readPostcode, type Postcode } from '../domain/postcode.ts';
import { spotOf, type PostcodeTable, type Spot } from '../domain/postcode-table.ts';

const slowest = 20_000;
/** A position of the last minutes is good enough for a distance in miles. */
const oldest = 300_000;

/**
 * Where a postcode lies. One small file of this site is asked for, which names no more than the area; nothing is sent.
 * @param typed what was typed, or what was found in a query
 * @param tables the address of the tables, with a stroke at its end: href('/data/postcodes/')
 * @param known the outward codes that have a table, in capitals: for no other is anything asked for
 */
export async function findSpot(
  typed: string | Postcode,
  tables: string,
  known: readonly string[],
): Promise<SpotAnswer> {
  const postcode = typeof typed === 'string' ? readPostcode(typed) : typed;
  if (!postcode) return { problem: 'That is not a postcode. Write one such as SW1A 1AA, or only SW1A.' };
  const { outward } = postcode;
  if (!known.includes(outward)) return unknownArea(outward, known);
  try {
    const response = await fetch(`${tables}${outward.toLowerCase()}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${outward}`);
    return { spot: spotOf(postcode, (await response.json()) as PostcodeTable) };
  } catch {
    return { problem: `Where ${outward} lies could not be loaded. Try again, or choose a place.` };
  }
}

/** Asks the device where it is, which asks its owner first. The position stays in this browser. */
export function findDevice(): Promise<SpotAnswer> {
  return new Promise((answer) => {
    const fail = (why: string) => answer({ problem: `${why} Write a postcode instead.` });
    // Old browsers lack it, and all refuse it where the page is not served securely.
    const geolocation = navigator.geolocation as Geolocation | undefined;
    if (!geolocation) return fail('This browser does not tell where it is.');
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        answer({
          spot: {
            position: { latitude, longitude },
            label: 'you',
            measuredFrom: 'the position of your device',
            places: [],
          },
        }),
      ({ code }) => fail(refusals[code] ?? 'Your device did not say where it is.'),
      { timeout: slowest, maximumAge: oldest },
    );
  });
}

/** By the codes of GeolocationPositionError. */
const refusals: Record<number, string> = {
  1: 'Your device was not allowed to say where it is.',
  2: 'Your device does not know where it is.',
  3: 'Your device took too long to say where it is.',
};

function unknownArea(outward: string, known: readonly string[]): SpotAnswer {
  const nearest = nearestOutward(outward, known);
  return {
    problem: `This site does not know where ${outward} lies.${nearest ? ` Did you mean ${nearest}?` : ' It knows postcodes near the area of the council.'}`,
    ...(nearest ? { nearest } : {}),
  };
}

/** Where something lies, or in plain words why that is not known. */
export type SpotAnswer = { spot: Spot } | { problem: string; nearest?: string };

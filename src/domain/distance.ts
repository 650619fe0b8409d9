import { countWords } from './words.ts';

/** A point on the earth, in degrees. */
export interface Position {
  /** Degrees north. */
  latitude: number;
  /** Degrees east; west is below zero. */
  longitude: number;
}

/** The mean radius of the earth. */
const earthMiles = 3958.8;

/** The miles between two positions, as the crow flies. */
export function milesBetween(a: Position, b: Position): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const chord =
    half(b.latitude - a.latitude) + Math.cos(from) * Math.cos(to) * half(b.longitude - a.longitude);
  return 2 * earthMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * A distance in words, no more exact than the positions are: "under half a mile", "about 1 mile", "about 2.3 miles".
 * Below 10 miles to the tenth, above in whole miles.
 */
export function milesWords(miles: number): string {
  if (miles < 0.45) return 'under half a mile';
  const tenths = Math.round(miles * 10) / 10;
  const rounded = tenths < 10 ? tenths : Math.round(miles);
  if (rounded === 0.5) return 'about half a mile';
  return `about ${countWords(rounded, 'mile')}`;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

import type { Position } from './distance.ts';
import { postcodeWords, type Postcode } from './postcode.ts';

/**
 * What the site knows of one postcode area, as the file that the browser fetches: `/data/postcodes/me15.json`.
 * A position is degrees north and degrees east.
 */
export interface PostcodeTable {
  /** The middle of the area. */
  position: [number, number];
  /** A town or village in it. */
  near?: string;
  /** By the digit after the space, what is known of its parts. */
  sectors?: Record<string, PostcodeSector>;
}

/** A part of a postcode area. */
export interface PostcodeSector {
  /** Its own middle, where it is known. */
  position?: [number, number];
  /** The ids of the wards and parishes in which postcodes of it lie. */
  places: string[];
}

/** A point from which distances are measured. */
export interface Spot {
  position: Position;
  /** What was asked for: "ME15 6JQ". */
  label: string;
  /** What is measured from: "the middle of ME15, near Maidstone". */
  measuredFrom: string;
  /** The ids of the wards and parishes in which it may lie: several, where its sector lies in several. */
  places: string[];
}

/** Where a postcode lies: the middle of its sector where the table knows it, or else of its area. */
export function spotOf(postcode: Postcode, { position, near, sectors = {} }: PostcodeTable): Spot {
  const { outward, sector } = postcode;
  const part = sector !== undefined && Object.hasOwn(sectors, sector) ? sectors[sector] : undefined;
  const [latitude, longitude] = part?.position ?? position;
  const middle = part?.position ? `${outward} ${sector}` : outward;
  const parts = sector === undefined ? Object.values(sectors) : part ? [part] : [];
  return {
    position: { latitude, longitude },
    label: postcodeWords(postcode),
    measuredFrom: `the middle of ${middle}${near ? `, near ${near}` : ''}`,
    places: [...new Set(parts.flatMap(({ places }) => places))],
  };
}

import type { Position } from '../../src/domain/distance.ts';
import { readPostcode } from '../../src/domain/postcode.ts';
import type { Columns } from './columns.ts';

/** What became of the rows of the files. */
export interface Counts {
  rows: number;
  used: number;
  /** In an area that is not kept. */
  elsewhere: number;
  terminated: number;
  withoutPosition: number;
  /** What stands for the postcode is none. */
  unreadable: number;
}

/** What is known of an area so far: sums only, so that a long file takes no more memory than a short one. */
export interface AreaTally extends Sum {
  near?: string;
  sectors: Map<string, SectorTally>;
}

/** What is known of a part of an area so far. */
export interface SectorTally extends Sum {
  /** By the id of a place, how many postcodes of the sector lie in it. */
  places: Map<string, number>;
}

/** Sums of positions, of which the mean is the middle. */
export interface Sum {
  latitude: number;
  longitude: number;
  count: number;
}

/** Adds up the rows of files of postcodes. */
export class Tally {
  readonly areas = new Map<string, AreaTally>();
  /** How many postcodes of the kept areas lie in each ward and parish that is no place of the site, by its code. */
  readonly unknownCodes = new Map<string, number>();
  readonly counts: Counts = {
    rows: 0,
    used: 0,
    elsewhere: 0,
    terminated: 0,
    withoutPosition: 0,
    unreadable: 0,
  };
  readonly #isKept: (outward: string) => boolean;
  readonly #places: ReadonlyMap<string, string>;

  /**
   * @param isKept whether an outward code is wanted
   * @param places by the code of a ward or parish, the id of its place
   */
  constructor(isKept: (outward: string) => boolean, places: ReadonlyMap<string, string>) {
    this.#isKept = isKept;
    this.#places = places;
  }

  /** Adds one row of a file. */
  add(row: readonly string[], columns: Columns): void {
    const { counts } = this;
    const cell = (index: number | undefined) => (index === undefined ? '' : (row[index] ?? '').trim());
    counts.rows++;
    const postcode = readPostcode(cell(columns.postcode));
    const isShort = columns.shape === 'short';
    if (!postcode || (isShort ? postcode.sector : !postcode.full)) return void counts.unreadable++;
    if (!this.#isKept(postcode.outward)) return void counts.elsewhere++;
    if (!isShort && cell(columns.terminated) !== '') return void counts.terminated++;
    const position = positionOf(cell(columns.latitude), cell(columns.longitude));
    if (!position) return void counts.withoutPosition++;
    counts.used++;
    const area = entryOf<AreaTally>(this.areas, postcode.outward, () => ({ ...nothing, sectors: new Map() }));
    addPosition(area, position);
    if (isShort) {
      const near = cell(columns.near);
      if (near) area.near = near;
      return;
    }
    const sector = entryOf<SectorTally>(area.sectors, postcode.sector ?? '', () => ({
      ...nothing,
      places: new Map(),
    }));
    addPosition(sector, position);
    for (const place of this.#placesOf([cell(columns.ward), cell(columns.parish)]))
      sector.places.set(place, (sector.places.get(place) ?? 0) + 1);
  }

  #placesOf(codes: readonly string[]): Set<string> {
    const found = new Set<string>();
    for (const code of codes) {
      const place = this.#places.get(code);
      if (place !== undefined) found.add(place);
      else if (!noArea.test(code)) this.unknownCodes.set(code, (this.unknownCodes.get(code) ?? 0) + 1);
    }
    return found;
  }
}

/** E99999999 and its like stand for no ward or parish at all. */
const noArea = /^(?:[A-Z]9{8})?$/;
const nothing: Sum = { latitude: 0, longitude: 0, count: 0 };

/** Within the British Isles; the directory writes 99.999999 where a position is not known. */
function positionOf(latitude: string, longitude: string): Position | undefined {
  const [north, east] = [Number(latitude), Number(longitude)];
  const isKnown =
    latitude !== '' && longitude !== '' && north >= 49 && north <= 61 && east >= -9 && east <= 2;
  return isKnown ? { latitude: north, longitude: east } : undefined;
}

function addPosition(sum: Sum, { latitude, longitude }: Position): void {
  sum.latitude += latitude;
  sum.longitude += longitude;
  sum.count++;
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
}

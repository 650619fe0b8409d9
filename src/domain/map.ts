import type { Position } from './distance.ts';

/** A point of a picture, from its top left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** A part of the world as a picture. */
export interface MapView {
  width: number;
  height: number;
  /** The top left corner, as a share of the world in web mercator. */
  corner: Spot;
  /** How wide the world would be, in units of the picture. */
  world: number;
}

/** A square picture of a tile server, and where it lies. */
export interface Tile extends Spot {
  href: string;
  size: number;
}

/** So much is shown around a single point. */
const leastMiles = 4;
const milesRoundEquator = 24_901;
const flattest = 0.6;
const tallest = 1.1;
const deepestZoom = 19;
const scales = [1, 2, 5, 10, 20, 50, 100, 200] as const;

/** Where a position lies on the square of web mercator, in which tiles are made too: 0 to 1, from the north-west. */
export function mercator({ latitude, longitude }: Position): Spot {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/**
 * A picture that shows all of some positions, neither very flat nor very tall.
 * @param positions at least one
 * @param width of the picture; its other measures are in the same units
 * @param margin what stays free around the outermost position
 */
export function viewOf(positions: readonly Position[], width: number, margin: number): MapView {
  const spots = positions.map(mercator);
  const [east, south] = [Math.max(...spots.map(({ x }) => x)), Math.max(...spots.map(({ y }) => y))];
  const [west, north] = [Math.min(...spots.map(({ x }) => x)), Math.min(...spots.map(({ y }) => y))];
  const mile = 1 / (milesRoundEquator * Math.cos(((positions[0]?.latitude ?? 0) * Math.PI) / 180));
  const [wide, high] = [Math.max(east - west, leastMiles * mile), south - north];
  const free = width - 2 * margin;
  const world = Math.min(
    free / wide,
    (width * tallest - 2 * margin) / Math.max(high, leastMiles * flattest * mile),
  );
  const height = Math.max(high * world + 2 * margin, width * flattest);
  const corner = { x: (east + west - width / world) / 2, y: (north + south - height / world) / 2 };
  return { width, height: Math.round(height), corner, world };
}

/** Where a position lies in a picture. */
export function project({ corner, world }: MapView, position: Position): Spot {
  const { x, y } = mercator(position);
  return { x: (x - corner.x) * world, y: (y - corner.y) * world };
}

/** A length for the scale of a picture: the longest of some round numbers of miles that takes up to a quarter of it. */
export function scaleOf({ width, height, corner, world }: MapView): { miles: number; length: number } {
  const north = Math.PI * (1 - 2 * (corner.y + height / world / 2));
  const mile = (world * Math.cosh(north)) / milesRoundEquator;
  const miles = scales.findLast((one) => one * mile <= width / 4) ?? scales[0];
  return { miles, length: miles * mile };
}

/**
 * The tiles that cover a picture, as large as a few can be.
 * @param address with {z}, {x} and {y} in it
 * @param most how many there may be
 */
export function tilesOf(view: MapView, address: string, most = 12): Tile[] {
  for (let zoom = deepestZoom; zoom > 0; zoom--) {
    const across = tileNumbers(view.corner.x, view.width / view.world, zoom);
    const down = tileNumbers(view.corner.y, view.height / view.world, zoom);
    if (across.length * down.length > most) continue;
    const size = view.world / 2 ** zoom;
    return down.flatMap((y) =>
      across.map((x) => ({
        href: address.replace('{z}', `${zoom}`).replace('{x}', `${x}`).replace('{y}', `${y}`),
        x: x * size - view.corner.x * view.world,
        y: y * size - view.corner.y * view.world,
        size,
      })),
    );
  }
  return [];
}

function tileNumbers(from: number, span: number, zoom: number): number[] {
  const first = Math.floor(from * 2 ** zoom);
  const last = Math.floor((from + span) * 2 ** zoom);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

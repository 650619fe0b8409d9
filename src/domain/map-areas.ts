import { Delaunay } from 'd3-delaunay';
import type { Position } from './distance.ts';
import { project, type MapView, type Spot } from './map.ts';

/** A postcode area on a map: what lies nearer to its middle than to any other, which is not its true border. */
export interface MapArea {
  name: string;
  corners: Spot[];
  /** Where its name can stand clear of marks and borders; nowhere in an area that is too small or too full. */
  label?: Spot;
}

/** How many places for a name are tried across an area. */
const tries = 14;

/**
 * The areas that a picture shows, in the order in which they are given.
 * @param middles the middle of every area, those outside the picture too
 * @param marks what lies on the areas
 * @param clear half of the width of a name
 */
export function areasOf(
  middles: readonly { name: string; position: Position }[],
  view: MapView,
  marks: readonly Spot[],
  clear: number,
): MapArea[] {
  const spots = middles.map(({ position }) => project(view, position));
  const cells = Delaunay.from(spots.map(({ x, y }): [number, number] => [x, y])).voronoi([
    0,
    0,
    view.width,
    view.height,
  ]);
  return middles.flatMap(({ name }, index) => {
    // It is null for an area that lies outside, whatever its type says.
    const cell = cells.cellPolygon(index) as [number, number][] | null;
    if (!cell) return [];
    const corners = cell.slice(1).map(([x, y]) => ({ x, y }));
    const label = labelOf(corners, marks, clear);
    return [{ name, corners, ...(label ? { label } : {}) }];
  });
}

/** The place in an area that is furthest from every mark and border, if a name fits there. */
function labelOf(corners: readonly Spot[], marks: readonly Spot[], clear: number): Spot | undefined {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const between = (values: number[], share: number) =>
    Math.min(...values) + (Math.max(...values) - Math.min(...values)) * share;
  const steps = Array.from({ length: tries - 1 }, (_, index) => (index + 1) / tries);
  const [tallCorners, tallMarks] = [corners.map(stretch), marks.map(stretch)];
  const best = steps
    .flatMap((down) => steps.map((across) => ({ x: between(xs, across), y: between(ys, down) })))
    .map((spot) => {
      const tall = stretch(spot);
      return { spot, room: Math.min(roomInside(tall, tallCorners), roomAround(tall, tallMarks) - clear) };
    })
    .reduce((a, b) => (b.room > a.room ? b : a));
  return best.room >= clear ? best.spot : undefined;
}

/** A name is about twice as wide as it is high: measured so, it needs the same room on all sides. */
function stretch({ x, y }: Spot): Spot {
  return { x, y: 2 * y };
}

/** How far a place lies from the nearest mark. */
function roomAround({ x, y }: Spot, marks: readonly Spot[]): number {
  return Math.min(Infinity, ...marks.map((mark) => Math.hypot(mark.x - x, mark.y - y)));
}

/** How far a place lies from the nearest border of an area that bulges everywhere; below 0 outside. */
function roomInside({ x, y }: Spot, corners: readonly Spot[]): number {
  const sides = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / length;
  });
  const turn = Math.sign(sides.reduce((sum, side) => sum + side, 0));
  return Math.min(...sides.map((side) => side * turn));
}

import { locales } from './language.ts';
import { project, type MapView, type Spot } from './map.ts';
import { areaPath, countGroups, type MapPoint } from './map-points.ts';
import { countWords } from './words.ts';

/** One mark of a map: a venue, or several of one area that lie too near to each other to be told apart. */
export interface MapMark extends Spot {
  /** In the order of their names. */
  points: MapPoint[];
}

const rounds = 200;

/**
 * The marks of a picture, in the order of their words. Points of one area that are too near are
 * merged; marks of several areas are moved apart.
 * @param points in the order of their names
 * @param apart the least distance between two marks
 * @param margin how near a mark may come to the edge
 */
export function marksOf(
  points: readonly MapPoint[],
  view: MapView,
  apart: number,
  margin: number,
): MapMark[] {
  let marks = points.map((point): MapMark => ({ ...project(view, point.position), points: [point] }));
  for (let count = Infinity; marks.length < count;) {
    count = marks.length;
    marks = merge(marks, apart);
  }
  for (let round = 0; round < rounds && spread(marks, view, apart, margin); round++);
  return marks.sort((a, b) => markWords(a).localeCompare(markWords(b), locales, { numeric: true }));
}

/** What a mark stands for: "Larkmeadow Hall, 4 groups", "5 venues in ME14, 12 groups". */
export function markWords(mark: MapMark): string {
  const [first, ...others] = mark.points;
  const one = others.length === 0 && first;
  const where = first?.area ? ` in ${first.area}` : '';
  return `${one ? one.name : `${mark.points.length} venues${where}`}, ${countWords(countGroups(mark.points), 'group')}`;
}

/** Where a mark leads: to its venue, or to the list of the venues of its area. */
export function markPath({ points: [first, ...others] }: MapMark): string {
  return first && others.length === 0 ? first.path : areaPath(first?.area ?? '');
}

/** Lets every mark join the first of its area that is too near. */
function merge(marks: readonly MapMark[], apart: number): MapMark[] {
  const merged: MapMark[] = [];
  for (const mark of marks) {
    const near = merged.find(
      (other) => other.points[0]?.area === mark.points[0]?.area && distance(other, mark) < apart,
    );
    if (near) Object.assign(near, join(near, mark));
    else merged.push({ ...mark });
  }
  return merged;
}

function join(a: MapMark, b: MapMark): MapMark {
  const share = b.points.length / (a.points.length + b.points.length);
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    points: [...a.points, ...b.points].sort((one, other) => one.name.localeCompare(other.name, locales)),
  };
}

/** Moves all marks that are too near half the missing way apart, and tells whether there were any. */
function spread(marks: MapMark[], view: MapView, apart: number, margin: number): boolean {
  let moved = false;
  for (const [index, a] of marks.entries())
    for (const b of marks.slice(index + 1)) {
      const far = distance(a, b);
      if (far > apart - 0.05) continue;
      moved = true;
      const [x, y] = far === 0 ? [1, 0] : [(b.x - a.x) / far, (b.y - a.y) / far];
      const step = (apart - far) / 2;
      for (const [mark, way] of [
        [a, -step],
        [b, step],
      ] as const) {
        mark.x = within(mark.x + x * way, margin, view.width - margin);
        mark.y = within(mark.y + y * way, margin, view.height - margin);
      }
    }
  return moved;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

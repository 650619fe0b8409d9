import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areasOf } from '../../src/domain/map-areas.ts';
import { marksOf, markPath, markWords } from '../../src/domain/map-marks.ts';
import { countGroups, pointsOf, type MapPoint } from '../../src/domain/map-points.ts';
import { mercator, project, scaleOf, tilesOf, viewOf } from '../../src/domain/map.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { papers } from './papers.ts';

const larkshire = readContent('tests/fixtures/council').content as Content;
const [apart, margin] = [30, 22];
const greenwich = { latitude: 51.4779, longitude: 0 };

const points = fc
  .array(
    fc.record({
      position: fc.record({
        latitude: fc.double({ min: 51.1, max: 51.4, noNaN: true }),
        longitude: fc.double({ min: 0.3, max: 0.8, noNaN: true }),
      }),
      area: fc.constantFrom('ME14', 'ME15', 'ME16'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map((one, index): MapPoint => ({ ...one, name: `Hall ${index}`, path: '/', groups: [`${index}`] })),
  );

describe('the picture', () => {
  test('is in web mercator, as tiles are', () => {
    expect(mercator({ latitude: 0, longitude: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(mercator({ latitude: 85.051129, longitude: -180 }).x).toBe(0);
    expect(mercator({ latitude: 85.051129, longitude: -180 }).y).toBeCloseTo(0, 6);
    expect(mercator(greenwich).y * 2 ** 10).toBeCloseTo(340.6, 1);
  });

  test('shows every position within its margin', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(288, 640), (all, width) => {
        const view = viewOf(
          all.map(({ position }) => position),
          width,
          margin,
        );
        for (const { x, y } of all.map(({ position }) => project(view, position))) {
          expect(Math.min(x, width - x)).toBeGreaterThan(margin - 0.01);
          expect(Math.min(y, view.height - y)).toBeGreaterThan(margin - 1);
        }
        expect(view.height / width).toBeGreaterThan(0.59);
        expect(view.height / width).toBeLessThan(1.11);
      }),
    );
  });

  test('of one place shows some miles around it, with a scale', () => {
    const view = viewOf([greenwich], 288, margin);
    expect(project(view, greenwich)).toMatchObject({ x: expect.closeTo(144, 3) as number });
    const { miles, length } = scaleOf(view);
    expect(miles).toBe(1);
    // 244 free units show 4 miles.
    expect(length).toBeCloseTo(61, 0);
  });

  test('is covered by a few tiles', () => {
    const view = viewOf([greenwich, { latitude: 51.3, longitude: 0.3 }], 640, margin);
    const tiles = tilesOf(view, 'https://tiles.example.org/{z}/{x}/{y}.png');
    expect(tiles.length).toBeGreaterThan(3);
    expect(tiles.length).toBeLessThanOrEqual(12);
    expect(tiles[0]?.href).toMatch(/^https:\/\/tiles\.example\.org\/\d+\/\d+\/\d+\.png$/);
    const [left, top] = [Math.min(...tiles.map(({ x }) => x)), Math.min(...tiles.map(({ y }) => y))];
    const [right, foot] = [
      Math.max(...tiles.map(({ x, size }) => x + size)),
      Math.max(...tiles.map(({ y, size }) => y + size)),
    ];
    expect([left <= 0, top <= 0, right >= view.width, foot >= view.height]).toEqual([true, true, true, true]);
    const maidstone = { latitude: 51.27, longitude: 0.52 };
    const near = viewOf([maidstone], 288, margin);
    const [tile, ...others] = tilesOf(near, '{z}/{x}/{y}', 1);
    expect(others).toEqual([]);
    const [zoom = 0, column = 0, row = 0] = (tile?.href ?? '').split('/').map(Number);
    const { x, y } = mercator(maidstone);
    expect([column, row]).toEqual([Math.floor(x * 2 ** zoom), Math.floor(y * 2 ** zoom)]);
  });
});

describe('the points', () => {
  test('are venues whose position is known and no secret', () => {
    expect(pointsOf(larkshire).map(({ name }) => name)).toEqual(['Lark Hall']);
    expect(pointsOf(larkshire)[0]).toMatchObject({ path: '/venues/demo-lark-hall/', area: 'ME15' });
    expect(JSON.stringify(pointsOf(papers))).not.toMatch(/refuge|Moth Room/);
  });

  test('lie in the area of their postcode, or else in the nearest', () => {
    const [hall] = larkshire.venues;
    const at = (data: object, content = larkshire) =>
      pointsOf(content, hall && [{ ...hall, data: { ...hall.data, ...data } }])[0]?.area;
    expect(at({ postcode: 'TN12 0AA' })).toBe('TN12');
    expect(at({ postcode: 'CT1 0AA', position: { latitude: 51.01, longitude: 0.41 } })).toBe('TN12');
    expect(at({}, { ...larkshire, postcodes: [] })).toBe('');
  });
});

describe('the marks', () => {
  test('stand apart and inside, and hold every point once', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(288, 640), (all, width) => {
        const view = viewOf(
          all.map(({ position }) => position),
          width,
          margin,
        );
        const marks = marksOf(all, view, apart, margin);
        const names = (some: readonly MapPoint[]) => some.map(({ name }) => name).sort();
        expect(names(marks.flatMap((mark) => mark.points))).toEqual(names(all));
        for (const mark of marks) {
          expect(new Set(mark.points.map(({ area }) => area)).size).toBe(1);
          expect(Math.min(mark.x, mark.y, width - mark.x, view.height - mark.y)).toBeGreaterThanOrEqual(
            margin - 1,
          );
        }
        const gaps = marks.flatMap((a, index) =>
          marks.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
        );
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(29);
      }),
    );
  });

  test('say what they are and lead there', () => {
    const hall = (name: string, groups: string[], area = 'ME14'): MapPoint => ({
      name,
      path: `/venues/${name}/`,
      position: greenwich,
      groups,
      area,
    });
    const view = viewOf([greenwich], 288, margin);
    const marksFor = (...all: MapPoint[]) =>
      marksOf(all, view, apart, margin).map((mark) => [markWords(mark), markPath(mark)]);
    expect(marksFor(hall('a', ['x']))).toEqual([['a, 1 group', '/venues/a/']]);
    expect(marksFor(hall('a', ['x', 'y']), hall('b', ['y']))).toEqual([
      ['2 venues in ME14, 2 groups', '/groups/map/#me14'],
    ]);
    expect(marksFor(hall('a', []), hall('b', []), hall('c', ['x'], 'ME15'))).toEqual([
      ['2 venues in ME14, 0 groups', '/groups/map/#me14'],
      ['c, 1 group', '/venues/c/'],
    ]);
    expect(marksFor(hall('a', [], ''), hall('b', [], ''))).toEqual([
      ['2 venues, 0 groups', '/groups/map/#venues'],
    ]);
  });
});

test('the areas of the papers are clipped to the picture, each with its name at most once and clear of the marks', () => {
  const all = pointsOf(papers);
  const view = viewOf(
    all.map(({ position }) => position),
    640,
    margin,
  );
  const marks = marksOf(all, view, apart, margin);
  const areas = areasOf(
    papers.postcodes.map(({ data }) => ({ name: data.title, position: data.position })),
    view,
    marks,
    17,
  );
  expect(areas.map(({ name }) => name)).toContain('ME15');
  expect(areas.length).toBeLessThan(papers.postcodes.length / 3);
  for (const { x, y } of areas.flatMap(({ corners }) => corners)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(view.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(view.height);
  }
  const labels = areas.flatMap(({ label }) => label ?? []);
  expect(labels.length).toBeGreaterThan(5);
  for (const label of labels)
    for (const mark of marks) expect(Math.hypot(label.x - mark.x, label.y - mark.y)).toBeGreaterThan(16);
  expect(countGroups(all)).toBeLessThanOrEqual(papers.groups.length);
  expect(areasOf([], view, marks, 17)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { milesBetween } from '../../src/domain/distance.ts';
import { areasNear } from '../../src/domain/near-postcode.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { papers } from './papers.ts';

const larkshire = readContent('tests/fixtures/council').content as Content;

describe('what is near a postcode area', () => {
  test('are the venues with a group within the distance', () => {
    const [inside, outside] = areasNear(larkshire, 10, 3);
    expect(inside?.area.id).toBe('me15');
    expect(inside?.venues.map(({ point, groups }) => [point.name, groups.map(({ path }) => path)])).toEqual([
      ['Lark Hall', ['/groups/demo-tiddlywinks-club/']],
    ]);
    expect(inside).toMatchObject({ venueCount: 1, groupCount: 1 });
    expect(outside).toMatchObject({ area: { id: 'tn12' }, venues: [], venueCount: 0, groupCount: 0 });
    expect(areasNear(larkshire, 30, 3)[1]?.venueCount).toBe(1);
  });

  test('the nearest first, every area once, counted as people count', () => {
    const areas = areasNear(papers, 10, 3);
    expect(areas).toHaveLength(papers.postcodes.length);
    const titles = areas.map(({ area }) => area.data.title);
    expect(titles.indexOf('ME2')).toBeLessThan(titles.indexOf('ME10'));
    const me15 = areas.find(({ area }) => area.id === 'me15');
    expect(me15?.venueCount).toBeGreaterThan(5);
    expect(me15?.venues).toHaveLength(3);
    const miles = me15?.venues.map((venue) => venue.miles) ?? [];
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    const middle = me15?.area.data.position;
    for (const { point, miles: far } of me15?.venues ?? [])
      expect(middle && milesBetween(middle, point.position)).toBe(far);
  });

  test('is never a secret address', () => {
    const masked = papers.venues.filter(({ data }) => data.masked).map(({ data }) => data.title);
    expect(masked.length).toBeGreaterThan(0);
    const text = JSON.stringify(areasNear(papers, 100, 1000));
    for (const title of masked) expect(text).not.toContain(title);
  });
});

import { describe, expect, it } from 'vitest';
import { gapsByDay, gapsByPlace, noDay, perThousand, thinIn, type GapTable } from '../../src/domain/gap.ts';
import { placesWithin } from '../../src/domain/place.ts';
import type { Group } from '../../src/schemas/group.ts';
import { papers } from './papers.ts';

const byPlace = gapsByPlace(papers);
const byDay = gapsByDay(papers);

/** Counts by hand, from the files alone. */
function bruteForce(category: string, isThere: (group: Group) => boolean) {
  const there = papers.groups.filter(({ data }) => data.categories.includes(category) && isThere(data));
  const madeUp = there.filter(({ data }) => data.demonstration).length;
  return { count: there.length, madeUp, real: there.length - madeUp };
}

function placesOf(group: Group): string[] {
  const halls = group.activities.map(({ venue }) => papers.venues.find(({ id }) => id === venue));
  return [...group.places, ...halls.flatMap((hall) => hall?.data.places ?? [])];
}

function daysOf({ activities }: Group): string[] {
  const words = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
  return activities.flatMap(({ schedule }) => {
    if (schedule.repeats === 'weekly') return schedule.days;
    if (schedule.repeats === 'monthly') return [schedule.day];
    return schedule.repeats === 'dates'
      ? schedule.dates.map((date) => words[new Date(date).getUTCDay()] ?? '')
      : [];
  });
}

describe('the gap finder', () => {
  it('counts what a count by hand finds, in every cell', () => {
    expect(byPlace.rows.length).toBe(papers.categories.length);
    expect(byPlace.columns.length).toBeGreaterThan(5);
    for (const { id, cells } of byPlace.rows)
      cells.forEach((cell, at) => {
        const within = placesWithin(papers, byPlace.columns[at]?.id ?? '');
        expect(cell).toMatchObject(
          bruteForce(id, (group) => placesOf(group).some((place) => within.includes(place))),
        );
      });
    for (const { id, cells } of byDay.rows)
      cells.forEach((cell, at) => {
        const day = byDay.columns[at]?.id ?? '';
        const meets = (group: Group) =>
          day === noDay ? daysOf(group).length === 0 : daysOf(group).includes(day);
        expect(cell).toMatchObject(bruteForce(id, meets));
      });
  });

  it('leaves out what is larger than the area of the council, and ends with the whole of it', () => {
    const names = byPlace.columns.map(({ name }) => name);
    expect(names).not.toContain('Kent');
    expect(names.at(-1)).toBe('Maidstone borough');
  });

  it('counts a group once among all of a column', () => {
    const borough = byPlace.columns.at(-1)?.all.count ?? 0;
    expect(borough).toBeLessThanOrEqual(papers.groups.length);
    expect(borough).toBeLessThan(
      byPlace.rows.reduce((sum, { cells }) => sum + (cells.at(-1)?.count ?? 0), 0),
    );
  });

  it('calls a cell by the published rule', () => {
    const covers = { 0: 'none', 1: 'one', 2: 'few', 3: 'few', 4: 'several', 9: 'several' } as Record<
      number,
      string
    >;
    for (const { count, wider, cover } of cellsOf(byPlace).concat(cellsOf(byDay)))
      expect(cover).toBe(count === 0 && wider > 0 ? 'wider-only' : (covers[count] ?? 'several'));
  });

  it('names every thin cell', () => {
    const thin = byPlace.columns.flatMap((_, at) => Object.values(thinIn(byPlace, at)).flat());
    const expected = cellsOf(byPlace).filter(({ count }) => count < 2);
    expect(thin).toHaveLength(expected.length);
  });
});

it('puts groups to people only where a paper counts the people', () => {
  expect(byPlace.columns.every(({ population }) => population === undefined)).toBe(true);
  expect(perThousand(7, undefined)).toBeUndefined();
  expect(perThousand(7, 41_200)).toBe(0.2);
  expect(perThousand(33, 5_000)).toBe(6.6);
});

function cellsOf({ rows }: GapTable) {
  return rows.flatMap(({ cells }) => cells);
}

import { describe, expect, it, test } from 'vitest';
import { wayIds, wayTitle } from '../../src/domain/browse-words.ts';
import { browseGroups, pagesOf, shareWords, valueLinks, valuePath } from '../../src/domain/group-browse.ts';
import { facetValuesOf, groupFacets } from '../../src/domain/group-facets.ts';
import { viewGroups } from '../../src/domain/group.ts';
import { day, papers } from './papers.ts';

const groups = viewGroups(papers, day);
const ways = browseGroups(papers, groups);
const found = papers.groups.map(({ id, data }) => ({ id, values: facetValuesOf(papers, data) }));
const wayOf = (id: string) => {
  const way = ways.find((one) => one.id === id);
  if (!way) throw new Error(`no way ${id}`);
  return way;
};

describe('the directory without a search', () => {
  it('goes from A to Z and by every facet', () => {
    expect(ways.map(({ id }) => id)).toEqual(['a-to-z', ...groupFacets]);
    expect([...wayIds].sort()).toEqual(ways.map(({ id }) => id).sort());
  });

  it('lists under each value just the groups that have it', () => {
    for (const facet of groupFacets)
      for (const value of wayOf(facet).values) {
        const expected = found.filter(({ values }) => values[facet].includes(value.id));
        expect(value.groups.map(({ id }) => id).sort(), `${facet} ${value.id}`).toEqual(
          expected.map(({ id }) => id).sort(),
        );
      }
  });

  it('leaves no value out that a group has, and shows none without a group but categories and places', () => {
    for (const facet of groupFacets) {
      const ids = new Set(wayOf(facet).values.map(({ id }) => id));
      for (const { values } of found) for (const value of values[facet]) expect(ids, facet).toContain(value);
      if (facet !== 'category' && facet !== 'place')
        expect(wayOf(facet).values.every((value) => value.groups.length > 0)).toBe(true);
    }
    expect(wayOf('category').values).toHaveLength(papers.categories.length);
    expect(wayOf('place').values).toHaveLength(papers.places.length);
  });

  it('holds every group once in the A to Z, by name', () => {
    const letters = wayOf('a-to-z').values;
    expect(letters.flatMap((letter) => letter.groups.map(({ id }) => id))).toEqual(
      groups.map(({ id }) => id),
    );
    expect(letters.map(({ id }) => id)).toContain('digits');
  });

  it('has a heading of its own for every page', () => {
    const titles = [
      ...ways.map(({ id }) => wayTitle(id)),
      ...ways.flatMap(({ values }) => values.map(({ title }) => title)),
    ];
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Groups by day',
        'Groups that meet on Mondays',
        'Groups in Tovil',
        'Groups for carers',
        'Groups for people aged under 5',
        'Groups at a venue near a bus stop',
        'Groups with free activities',
      ]),
    );
  });

  it('links to the neighbours of a value that have groups', () => {
    const links = valueLinks(wayOf('day'), 'monday');
    expect(links.map(({ name }) => name)).not.toContain('Monday');
    expect(links[0]).toMatchObject({ name: 'Tuesday', path: '/groups/day/tuesday/' });
    expect(links.every(({ count = 0 }) => count > 0)).toBe(true);
  });
});

test('a long list has pages that hold every group once', () => {
  const pages = pagesOf(groups, 10);
  expect(pages).toHaveLength(Math.ceil(groups.length / 10));
  expect(pages.flatMap((page) => page.groups)).toEqual(groups);
  expect(pages.every((page) => page.groups.length <= 10 && page.of === pages.length)).toBe(true);
  expect(pagesOf([])).toEqual([{ number: 1, of: 1, groups: [] }]);
  expect([valuePath('day', 'monday'), valuePath('day', 'monday', 2)]).toEqual([
    '/groups/day/monday/',
    '/groups/day/monday/2/',
  ]);
});

test('a share names those that are made up', () => {
  const some = (demonstrations: boolean[]) =>
    demonstrations.map((demonstration) => {
      const [first] = groups;
      if (!first) throw new Error('no group');
      return { ...first, data: { ...first.data, demonstration } };
    });
  expect(shareWords(some([false, false]), 140)).toBe('2 of 140 groups');
  expect(shareWords(some([true, false]), 140)).toBe('2 of 140 groups, 1 of them made up');
  expect(shareWords(some([true, true]), 140)).toBe('2 of 140 groups, all of them made up');
  expect(shareWords(some([true]), 140)).toBe('1 of 140 groups, and it is made up');
  expect(shareWords([], 140)).toBe('0 of 140 groups');
});

test('a row says when, where and at what cost, and keeps a secret address', () => {
  const lines = groups.flatMap((group) => group.lines);
  expect(lines).toContainEqual({
    name: 'Kite morning',
    when: 'The first Sunday of the month, 10am to noon',
    where: 'Moonrake Recreation Ground, Maidstone',
    cost: 'Free',
  });
  expect(lines.some(({ where }) => where.endsWith('(address kept secret)'))).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { areaOf, groupNearness, nearnessOf } from '../../src/domain/area.ts';
import { grantsOf } from '../../src/domain/grant.ts';
import { facetValuesOf } from '../../src/domain/group-facets.ts';
import { viewGroups } from '../../src/domain/group.ts';
import type { Group } from '../../src/schemas/group.ts';
import type { Content, Entry } from '../../src/schemas/index.ts';
import { day, papers, promises } from './papers.ts';

const groups = viewGroups(papers, day);
const areaIn = (content: Content, id: string) => areaOf(content, { groups, promises }, id);

/** A parish across two wards, one of them in a borough. */
const places = [
  place('borough', 'borough', undefined),
  place('east', 'ward', ['borough']),
  place('west', 'ward', ['borough']),
  place('mill', 'parish', ['east', 'west']),
];

describe('how something lies to a place', () => {
  it.each([
    ['east', ['east'], 'here'],
    ['east', ['east', 'mill', 'borough'], 'here'],
    ['east', ['mill'], 'inside'],
    ['west', ['mill'], 'inside'],
    ['borough', ['mill'], 'inside'],
    ['mill', ['east'], 'around'],
    ['mill', ['borough'], 'around'],
    ['east', ['west'], undefined],
    ['east', [], undefined],
  ])('in %s, what names %j is %s', (id, named, nearness) => {
    expect(nearnessOf({ places }, id, named)).toBe(nearness);
  });

  it('a group is where it meets; but a hall does not make it serve everybody around', () => {
    const venue = (of: string[]) => ({
      id: 'hall',
      file: '',
      data: { title: 'Hall', summary: '', places: of },
    });
    const content = (of: string[]) => ({ ...papers, places, venues: [venue(of)] }) as Content;
    const [meets] = papers.groups.flatMap(({ data }) => data.activities);
    const group = (serves: string[]) =>
      ({ places: serves, activities: [{ ...meets, venue: 'hall' }] }) as Group;
    expect(groupNearness(content(['east']), 'east', group(['west']))).toBe('here');
    expect(groupNearness(content(['borough']), 'east', group(['west']))).toBeUndefined();
    expect(groupNearness(content(['west']), 'east', group(['borough']))).toBe('around');
  });
});

describe('a parish in two wards', () => {
  const content = { ...papers, places } as Content;
  const area = (id: string) => areaOf(content, { groups: [], promises: [] }, id);
  const names = (links: { name: string }[]) => links.map(({ name }) => name);

  it('shows both, and both show it', () => {
    expect(names(area('mill').larger)).toEqual(['east', 'west']);
    expect(names(area('east').smaller)).toEqual(['mill']);
    expect(names(area('west').smaller)).toEqual(['mill']);
  });
});

describe('an area of the papers', () => {
  it('holds each of its groups once, and as many as the search finds there', () => {
    for (const { id } of papers.places) {
      const { here, inside, around } = areaIn(papers, id).groups;
      const all = [...here, ...inside, ...around].map((group) => group.id);
      expect(new Set(all).size).toBe(all.length);
      const found = papers.groups.filter(({ data }) => facetValuesOf(papers, data).place.includes(id));
      expect(here.length + inside.length, id).toBe(found.length);
    }
  });

  it('names the place of what is not its own', () => {
    expect(areaIn(papers, 'tovil').events).toMatchObject([{ note: 'Maidstone borough' }]);
    expect(areaIn(papers, 'marden').consultations[0]).not.toHaveProperty('note');
    expect(areaIn(papers, 'maidstone-borough').consultations.map(({ note }) => note)).toContain('Marden');
  });

  it('has the money that the papers bring together with it, undivided', () => {
    expect(grantsOf(papers, areaIn(papers, 'tovil'))).toMatchObject([
      {
        to: { path: '/actions/love-where-you-live/' },
        fund: { name: 'Recovery Fund' },
        words: '£35,000 agreed, for Tovil and Maidstone borough together',
      },
    ]);
    expect(grantsOf(papers, areaIn(papers, 'mote-park'))).toEqual([]);
  });

  it('says what a group of the place received, as far as the paper says', () => {
    const hiKent = groups.filter(({ id }) => id === 'hi-kent');
    const near = { here: hiKent, inside: [], around: [] };
    const none = { here: [], inside: [], around: [] };
    expect(grantsOf(papers, { groups: near, promises: none })).toMatchObject([
      { words: 'First phase: an amount that is not stated received, one of 20 awards' },
    ]);
  });
});

function place(
  id: string,
  kind: Entry<'places'>['data']['kind'],
  within: string[] | undefined,
): Entry<'places'> {
  return { id, file: '', data: { title: id, summary: '', kind, sources: [], ...(within ? { within } : {}) } };
}

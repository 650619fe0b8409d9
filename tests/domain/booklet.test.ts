import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/domain/area.ts';
import { bookletFacts } from '../../src/domain/booklet-facts.ts';
import { bookletOf, bookletPath } from '../../src/domain/booklet.ts';
import { viewGroups } from '../../src/domain/group.ts';
import type { Activity, Group } from '../../src/schemas/group.ts';
import type { Content, Entry } from '../../src/schemas/index.ts';
import { day, papers } from './papers.ts';

const groups = viewGroups(papers, day);

function bookletFor({ id, data }: Entry<'places'>) {
  const area = areaOf(papers, { groups, promises: [] }, id);
  return { area, booklet: bookletOf(papers, data.kind, area) };
}

describe('a booklet', () => {
  it('holds each group once, in parts that can be sent at once', () => {
    for (const place of papers.places) {
      const { area, booklet } = bookletFor(place);
      if (!booklet) continue;
      const full = booklet.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.groups));
      const wider = booklet.parts.flatMap((part) => part.wider);
      const isLarge = ['borough', 'county', 'region', 'country'].includes(place.data.kind);
      const expected = isLarge ? area.groups.here : [...area.groups.here, ...area.groups.inside];
      expect(idsOf(full)).toEqual(idsOf(expected));
      expect(idsOf(wider)).toEqual(idsOf(area.groups.around));
      expect(booklet).toMatchObject({ full: full.length, wider: wider.length });
      expect(booklet.elsewhere).toBe(isLarge ? area.groups.inside.length : 0);
      for (const part of booklet.parts)
        expect(part.chapters.reduce((sum, chapter) => sum + chapter.groups.length, 0)).toBeLessThanOrEqual(
          44,
        );
    }
  });

  it('divides a chapter only where it is too long for one part', () => {
    const [group] = groups;
    if (!group) throw new Error('no group');
    const many = Array.from({ length: 96 }, (_, index) => ({ ...group, id: `copy-${index}` }));
    const near = { here: many, inside: [], around: many };
    const parts = bookletOf(papers, 'ward', { groups: near })?.parts ?? [];
    expect(parts.map(({ chapters, wider }) => [chapters[0]?.groups.length ?? 0, wider.length])).toEqual([
      [40, 0],
      [40, 0],
      [16, 96],
    ]);
  });

  it('is not made where no group serves the place', () => {
    const nothing = { groups: { here: [], inside: [], around: [] } };
    expect(bookletOf(papers, 'ward', nothing)).toBeUndefined();
  });

  it('has an address for each part and paper', () => {
    expect(bookletPath('tovil', false)).toBe('/places/tovil/booklet/');
    expect(bookletPath('tovil', true)).toBe('/places/tovil/booklet/large-print/');
    expect(bookletPath('tovil', true, 2)).toBe('/places/tovil/booklet/large-print/2/');
  });
});

describe('what a booklet says of a group', () => {
  const activity: Activity = {
    id: 'a',
    name: 'Morning',
    venue: 'hall',
    schedule: { repeats: 'weekly', days: ['monday'], from: '10:00', words: 'Ring the bell.' },
    cost: { kind: 'free' },
    audiences: ['everyone'],
    joining: { how: 'drop-in' },
  };
  const venue = {
    title: 'The Hall',
    summary: 'A hall.',
    street: '1 High Street',
    town: 'Mill',
    postcode: 'ZZ1 1ZZ',
    places: [],
    access: { lift: 'no', 'hearing-loop': 'yes' },
  };
  const facts = (activities: Activity[], masked = false) => {
    const venues = [{ id: 'hall', file: '', data: { ...venue, masked } }];
    return bookletFacts({ ...papers, venues } as unknown as Content, { activities } as Group);
  };

  it('gives the whole address and what is known of access', () => {
    expect(facts([activity]).activities[0]?.facts).toEqual([
      { name: 'When', words: 'Every Monday, 10am. Ring the bell.' },
      { name: 'Where', words: 'The Hall, 1 High Street, Mill, ZZ1 1ZZ' },
      { name: 'Cost', words: 'Free' },
      { name: 'For', words: 'Everyone' },
      { name: 'Join', words: 'Drop in' },
      { name: 'Access', words: 'Yes: hearing loop. No: lift. Not known: 7 more' },
    ]);
  });

  it('says once what holds for all activities', () => {
    const evening: Activity = { ...activity, id: 'b', name: 'Evening', cost: { kind: 'donation' } };
    const { shared, activities } = facts([activity, evening]);
    expect(shared.map(({ name }) => name)).toEqual(['When', 'Where', 'For', 'Join', 'Access']);
    expect(activities).toEqual([
      { name: 'Morning', facts: [{ name: 'Cost', words: 'Free' }] },
      { name: 'Evening', facts: [{ name: 'Cost', words: 'Give what you can' }] },
    ]);
  });

  it('keeps a secret address', () => {
    const where = facts([activity], true).activities[0]?.facts.find(({ name }) => name === 'Where');
    expect(where?.words).toBe('The Hall (address kept secret)');
  });
});

function idsOf(some: readonly { id: string }[]): string[] {
  return some.map(({ id }) => id).sort();
}

import { describe, expect, it } from 'vitest';
import { assetTransfers, holdingsOf, withoutHolder } from '../../src/domain/asset.ts';
import { assetsSentence } from '../../src/domain/asset-words.ts';
import { accessSummary, venuesForHire } from '../../src/domain/hire.ts';
import { hireSentence } from '../../src/domain/hire-words.ts';
import { rolesOf } from '../../src/domain/involvement.ts';
import { contentOf } from '../fixtures/copy.ts';
import { papers } from './papers.ts';

const larkshire = contentOf(() => undefined);

describe('venues for hire', () => {
  const places = venuesForHire(papers);
  const venues = places.flatMap((place) => place.venues);

  it('stand each once, under a place', () => {
    const hired = papers.venues.filter(({ data }) => data.hire).map(({ id }) => id);
    expect(venues.map(({ id }) => id).toSorted()).toEqual(hired.toSorted());
    expect(hireSentence(places)).toBe(`${hired.length} venues can be hired, in ${places.length} places.`);
    for (const { venue } of venues) expect(venue.hire.words).not.toBe('');
  });

  it('of the real council are all made up, and say so', () => {
    expect(venues.filter(({ venue }) => !venue.demonstration)).toEqual([]);
  });

  it('know their holder and what is not known of their access', () => {
    const [hall, forge] = venuesForHire(larkshire)[0]?.venues ?? [];
    expect([hall?.holder, forge?.holder?.name]).toEqual([undefined, 'Larkshire District Council']);
    expect([hall?.groups, forge?.groups]).toEqual([1, 0]);
    const { yes, no, 'not known': unknown } = accessSummary(hall?.venue.access);
    expect([yes, no, unknown.length]).toEqual([['Step-free entrance'], ['Hearing loop'], 7]);
  });

  it('without a place stand last', () => {
    const moved = contentOf((copy) =>
      copy.replace('venues/demo-lark-hall.json', '"places": ["millbrook"]', '"places": []'),
    );
    expect(venuesForHire(moved).map(({ place }) => place?.name)).toEqual(['Millbrook', undefined]);
    expect(hireSentence(venuesForHire(moved))).toBe('2 venues can be hired, in 1 place.');
    expect(hireSentence([])).toBe('No venue is listed yet that can be hired.');
  });
});

describe('who holds what', () => {
  it('is known for three made-up halls; three buildings of the papers have no holder', () => {
    const holdings = holdingsOf(papers);
    const without = withoutHolder(papers);
    const held = holdings.flatMap(({ venues }) => venues);
    expect(held.length + without.inPapers.length + without.listed.length).toBe(papers.venues.length);
    expect(without.inPapers.map(({ data }) => data.title)).toEqual([
      'Maidstone Leisure Centre',
      'Trinity Foyer',
      'Trinity House',
    ]);
    expect(assetsSentence(holdings, without)).toBe(
      `For 3 venues the site knows who holds them; for ${papers.venues.length - 3} nobody has said it.`,
    );
  });

  it('stands on the page of the holder, made-up halls marked', () => {
    const held = rolesOf(papers, 'faith-groups').find(({ name }) => name === 'Halls and rooms that it holds');
    expect(held?.items.map(({ name, note }) => [name, note])).toEqual([
      ['Papermoon Chapel Hall', 'made up'],
      ['St Ember’s Church Hall', 'made up'],
    ]);
    const [forge] = rolesOf(larkshire, 'larkshire-district-council').flatMap(({ items }) =>
      items.filter(({ path }) => path === '/venues/old-forge/'),
    );
    expect(forge?.note).toBeUndefined();
  });

  it('no paper of the council names a building that passes to a group', () => {
    expect(assetTransfers(papers)).toEqual([]);
    const approach = papers.policies.find(({ data }) => data.kind === 'asset-transfer');
    expect(approach?.data.actions).toEqual(['community-asset-transfer']);
  });

  it('in Larkshire a forge is to pass from the district to a trust', () => {
    expect(assetTransfers(larkshire)).toMatchObject([
      {
        venue: { name: 'The Old Forge' },
        from: { name: 'Larkshire District Council' },
        transfer: { standing: 'agreed' },
      },
    ]);
    expect(holdingsOf(larkshire)).toMatchObject([{ isClass: false, venues: [{ id: 'old-forge' }] }]);
  });
});

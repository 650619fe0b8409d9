import { expect, it } from 'vitest';
import { makeCouncil, modelOf } from '../../scripts/bench-search/make-council.ts';
import { papers } from '../domain/papers.ts';

it('makes as many listings as are wanted, each with an id of its own that fits a file', () => {
  const { groups } = makeCouncil(papers, 1000, 1);
  const ids = groups.map(({ id }) => id);
  expect(ids).toHaveLength(1000);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.filter((id) => !/^[a-z0-9-]{1,80}$/.test(id))).toEqual([]);
});

it('makes the same council from the same seed, and another from another', () => {
  const made = (seed: number) => JSON.stringify(makeCouncil(papers, 50, seed));
  expect(made(1)).toBe(made(1));
  expect(made(1)).not.toBe(made(2));
});

it('knows after which listing each was modelled', () => {
  const known = new Map(papers.groups.map(({ id, data }) => [id, data]));
  for (const { id, data } of makeCouncil(papers, 200, 3).groups)
    expect(data.categories).toEqual(known.get(modelOf(id))?.categories);
});

it('lets every listing meet at a venue that there is', () => {
  const { groups, venues } = makeCouncil(papers, 300, 1);
  const known = new Set(venues.map(({ id }) => id));
  const used = groups.flatMap(({ data }) => data.activities.flatMap(({ venue }) => venue ?? []));
  expect(used.length).toBeGreaterThan(300);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
});

import { expect, it } from 'vitest';
import { countFacet, narrow, type ChosenFacets } from '../../../src/domain/directory/facet-counts.ts';
import type { FacetColumn } from '../../../src/domain/directory/catalogue.ts';
import { facetValuesOf, groupFacets, type GroupFacet } from '../../../src/domain/group-facets.ts';
import { knownBy } from '../../../src/domain/known-by.ts';
import { makeRandom } from '../../../scripts/bench-search/random.ts';
import { makeSources } from '../../directory/sources.ts';
import { day, papers } from '../papers.ts';

const combinations = 200;
const content = knownBy(papers, day);
const sources = makeSources(content, day);
const columns = Object.fromEntries(
  await Promise.all(groupFacets.map(async (facet) => [facet, await sources.facet(facet)] as const)),
) as Record<GroupFacet, FacetColumn>;
const rows = Array.from({ length: sources.catalogue.count }, (_, row) => row);

/** The values of every listing, straight from the content. */
const values = rows.map((row) => {
  const group = content.groups.find(({ id }) => id === sources.idOf(row));
  if (!group) throw new Error(`no group ${row}`);
  return facetValuesOf(content, group.data);
});

it('counts equal those that are counted by hand, for 200 combinations', () => {
  const random = makeRandom(7);
  let found = 0;
  for (let turn = 0; turn < combinations; turn++) {
    const chosen: ChosenFacets = {};
    for (let facets = 1 + Math.floor(random.next() * 3); facets > 0; facets--) {
      const facet = random.pick(groupFacets);
      const ids = columns[facet].values.map(({ id }) => id);
      chosen[facet] = [...new Set([random.pick(ids), random.pick(ids)])];
    }
    const fits = (row: number, but?: GroupFacet) =>
      groupFacets.every(
        (facet) =>
          facet === but || !chosen[facet] || chosen[facet].some((id) => values[row]?.[facet].includes(id)),
      );
    const byHand = rows.filter((row) => fits(row));
    found += byHand.length;
    expect(narrow(rows, chosen, columns)).toEqual(byHand);
    for (const facet of groupFacets) {
      const counted = columns[facet].values.map(
        ({ id }) => rows.filter((row) => fits(row, facet) && values[row]?.[facet].includes(id)).length,
      );
      expect(Object.values(countFacet(facet, rows, chosen, columns))).toEqual(counted);
    }
  }
  expect(found).toBeGreaterThan(combinations);
});

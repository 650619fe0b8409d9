import { groupFacets, type GroupFacet } from '../group-facets.ts';
import { cellOf, rowsWith, type FacetColumn } from './catalogue.ts';

/** The ids of the values that are chosen in each facet. */
export type ChosenFacets = Partial<Record<GroupFacet, string[]>>;

/** The listings that fit what is chosen: one of the values within a facet, and all of the facets. */
export function narrow(
  rows: readonly number[],
  chosen: ChosenFacets,
  columns: Partial<Record<GroupFacet, FacetColumn>>,
): number[] {
  const masks = masksOf(chosen, columns);
  return rows.filter((row) => masks.every(({ mask }) => mask[row] === 1));
}

/**
 * How many of some listings have each value of a facet, by its id. The other facets narrow the count, a facet's own
 * choice does not: adding a value of it would widen what is found.
 */
export function countFacet(
  facet: GroupFacet,
  rows: readonly number[],
  chosen: ChosenFacets,
  columns: Partial<Record<GroupFacet, FacetColumn>>,
): Record<string, number> {
  const column = columns[facet];
  if (!column) return {};
  const others = masksOf(chosen, columns).filter((one) => one.facet !== facet);
  const counts = column.values.map(() => 0);
  for (const row of rows) {
    if (!others.every(({ mask }) => mask[row] === 1)) continue;
    for (const value of cellOf(column, row)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return Object.fromEntries(column.values.map(({ id }, at) => [id, counts[at] ?? 0]));
}

function masksOf(chosen: ChosenFacets, columns: Partial<Record<GroupFacet, FacetColumn>>) {
  return groupFacets.flatMap((facet) => {
    const [ids, column] = [chosen[facet] ?? [], columns[facet]];
    return ids.length > 0 && column ? [{ facet, mask: rowsWith(column, ids) }] : [];
  });
}

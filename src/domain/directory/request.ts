import { groupFacets } from '../group-facets.ts';
import { cleanQuery } from '../search.ts';
import type { ChosenFacets } from './facet-counts.ts';

/** How results can be put in order. */
export const sorts = ['distance', 'name', 'next'] as const;

/** How far away is still near, in miles. */
export const distances = [1, 2, 5, 10, 25] as const;

/** How results are put in order. */
export type Sort = (typeof sorts)[number];

/** What a person asks of the directory; all of it stands in the address of the page, except where the device is. */
export interface DirectoryRequest {
  query: string;
  /** A postcode, as it was typed. */
  near: string;
  /** Only what is at most so many miles away. */
  within?: number;
  chosen: ChosenFacets;
  /** Nothing where the best order for the question is wanted. */
  sort?: Sort;
  /** The words are meant as they are written: no other spelling is tried. */
  isExact: boolean;
}

/** A request that asks for nothing yet. */
export const emptyRequest: DirectoryRequest = { query: '', near: '', chosen: {}, isExact: false };

/**
 * Reads a request from an address or a form; what makes no sense is left out.
 * @returns nothing where nothing is asked
 */
export function readRequest(fields: URLSearchParams): DirectoryRequest | undefined {
  const chosen: ChosenFacets = {};
  for (const facet of groupFacets) {
    const ids = [...new Set(fields.getAll(facet).filter((id) => /^[\w-]{1,80}$/.test(id)))];
    if (ids.length > 0) chosen[facet] = ids;
  }
  const sort = sorts.find((name) => name === fields.get('sort'));
  const within = distances.find((miles) => String(miles) === fields.get('within'));
  const near = cleanQuery(fields.get('near') ?? '');
  if (!fields.has('q') && !near && Object.keys(chosen).length === 0 && !sort) return undefined;
  return {
    query: cleanQuery(fields.get('q') ?? ''),
    near,
    chosen,
    isExact: fields.get('exact') === '1',
    ...(sort ? { sort } : {}),
    ...(within ? { within } : {}),
  };
}

/** The part of an address, from its question mark, that readRequest understands. */
export function writeRequest(request: DirectoryRequest | undefined): string {
  if (!request) return '';
  const { query, near, within, chosen, sort, isExact } = request;
  const fields = new URLSearchParams({ q: query });
  if (near) fields.set('near', near);
  if (within) fields.set('within', String(within));
  for (const facet of groupFacets) for (const id of chosen[facet] ?? []) fields.append(facet, id);
  if (sort) fields.set('sort', sort);
  if (isExact) fields.set('exact', '1');
  return `?${fields}`;
}

/** Whether any facet is chosen. */
export function hasChosen(chosen: ChosenFacets): boolean {
  return groupFacets.some((facet) => (chosen[facet] ?? []).length > 0);
}

import { emptyRequest, readRequest, type DirectoryRequest } from '../domain/directory/request.ts';
import { groupFacets } from '../domain/group-facets.ts';
import { readFilters } from './search-filters.ts';
import { part } from './part.ts';

/** The fields of the form in which a person says what is wanted. */
export interface Controls {
  form: HTMLFormElement;
  query: HTMLInputElement;
  near: HTMLInputElement;
  within: HTMLSelectElement;
  sort: HTMLSelectElement;
}

/** Finds the fields. @throws where one is missing */
export function findControls(host: HTMLElement): Controls {
  return {
    form: part(host, 'form') as HTMLFormElement,
    query: part(host, 'query') as HTMLInputElement,
    near: part(host, 'near') as HTMLInputElement,
    within: part(host, 'within') as HTMLSelectElement,
    sort: part(host, 'sort') as HTMLSelectElement,
  };
}

/**
 * What the fields and the filters ask for.
 * @param before what was asked before: a filter that has never been opened still holds
 */
export function readControls(
  host: HTMLElement,
  { query, near, within, sort }: Controls,
  before: DirectoryRequest | undefined,
  isExact: boolean,
): DirectoryRequest {
  const fields = new URLSearchParams({
    q: query.value,
    near: near.value,
    sort: sort.value,
    within: within.value,
    ...(isExact ? { exact: '1' } : {}),
  });
  const isFilled = (facet: string) => part(host, facet).querySelector('input') !== null;
  const chosen = { ...before?.chosen, ...readFilters(host, groupFacets.filter(isFilled)) };
  for (const facet of groupFacets) for (const id of chosen[facet] ?? []) fields.append(facet, id);
  return readRequest(fields) ?? emptyRequest;
}

/** Writes what the address asks for into the fields. */
export function showControls(
  host: HTMLElement,
  { query, near, within, sort }: Controls,
  request: DirectoryRequest | undefined,
  text: string,
): void {
  query.value = text;
  near.value = request?.near ?? '';
  within.value = String(request?.within ?? '');
  sort.value = request?.sort ?? '';
  if (near.value || within.value || sort.value) (part(host, 'options') as HTMLDetailsElement).open = true;
}

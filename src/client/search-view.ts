import { locales } from '../domain/language.ts';
import {
  facets,
  hasFilters,
  nothingChosen,
  type Chosen,
  type Facet,
  type FacetCounts,
} from '../domain/search.ts';
import type { SearchResult } from '../domain/search-result.ts';
import { shownWords } from '../domain/search-words.ts';
import { fillFilter, group, showFilter, toggle } from './search-filters.ts';
import type { Found } from './search-index.ts';
import { copyOf, part } from './part.ts';

const order = new Intl.Collator(locales, { numeric: true });

/** Shows one state of the search: what is said, what is found, what can be chosen. */
export function showView(
  host: HTMLElement,
  { status, results, found, known = {}, chosen = nothingChosen, counts = {} }: View,
): void {
  part(host, 'heading').hidden = status.length === 0;
  part(host, 'status').textContent = status.join(' ');
  part(host, 'list').replaceChildren(...results.map((result) => drawResult(host, result)));
  part(host, 'browse').hidden = results.length > 0;
  showMoreButton(host, results.length, found?.hits.length ?? 0);
  part(host, 'clear').hidden = !hasFilters(chosen);
  for (const facet of facets) showFacet(host, facet, { known, chosen, counts });
  toggle(
    part(host, 'filters'),
    facets.some((facet) => !group(host, facet).hidden),
  );
}

/** Adds results below the others, and moves the focus to the first of them. */
export function addResults(host: HTMLElement, results: readonly SearchResult[]): void {
  const items = results.map((result) => drawResult(host, result));
  part(host, 'list').append(...items);
  items[0]?.querySelector('a')?.focus();
}

/** Says how much of the results is shown, and offers more where there is more. */
export function showMoreButton(host: HTMLElement, shown: number, total: number): void {
  part(host, 'shown').textContent = total > 0 ? shownWords(shown, total) : '';
  part(host, 'more').hidden = shown >= total;
}

/** A facet is opened where a person on a wide screen wants to see it at once: the first, and those in use. */
function showFacet(
  host: HTMLElement,
  facet: Facet,
  { known, chosen, counts }: Required<Pick<View, 'known' | 'chosen' | 'counts'>>,
): void {
  const ids = Object.keys(known[facet] ?? {}).sort(order.compare);
  const details = group(host, facet);
  if (fillFilter(host, { facet, values: ids.map((id) => ({ id, name: id })) }) && isWide(host))
    details.open ||= facet === 'kind' || chosen[facet].length > 0;
  showFilter(host, facet, chosen, counts[facet] ?? {});
  toggle(
    details,
    ids.some((id) => (counts[facet]?.[id] ?? 0) > 0 || chosen[facet].includes(id)),
  );
}

function isWide(host: HTMLElement): boolean {
  return (part(host, 'filters') as HTMLDetailsElement).open;
}

function drawResult(host: HTMLElement, { title, address, facts, excerpt }: SearchResult): HTMLElement {
  const item = copyOf(host, 'result');
  const link = part(item, 'title');
  link.textContent = title;
  link.setAttribute('href', address);
  part(item, 'facts').textContent = facts.join(' · ');
  part(item, 'excerpt').append(
    ...excerpt.map(({ text, isHit }) => {
      if (!isHit) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return item;
}

/** One state of the search. Filters are missing where the index is not available. */
export interface View {
  /** Sentences; none before anything is asked. */
  status: string[];
  results: SearchResult[];
  found?: Found;
  /** All values of all filters. */
  known?: FacetCounts;
  chosen?: Chosen;
  counts?: FacetCounts;
}

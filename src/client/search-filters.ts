import { facets, type Chosen, type Facet, type FacetCounts } from '../domain/search.ts';
import { numberWords } from '../domain/words.ts';
import { copyOf, part } from './search-part.ts';

const order = new Intl.Collator('en-GB', { numeric: true });

let filled: FacetCounts | undefined;

/**
 * Writes a checkbox for each value that the site has, once for each index, and opens the groups that a person on a
 * wide screen wants to see at once: the first, and those in use.
 */
export function fillFilters(host: HTMLElement, known: FacetCounts, chosen: Chosen): void {
  if (filled === known) return;
  filled = known;
  const isWide = (part(host, 'filters') as HTMLDetailsElement).open;
  for (const facet of facets) {
    const values = Object.keys(known[facet] ?? {}).sort(order.compare);
    part(group(host, facet), 'choices').replaceChildren(
      ...values.map((value) => {
        const choice = copyOf(host, 'choice');
        Object.assign(box(choice), { name: facet, value });
        part(choice, 'value').textContent = value;
        return choice;
      }),
    );
    if (isWide && (facet === 'kind' || chosen[facet].length > 0)) group(host, facet).open = true;
  }
}

/** Shows what is chosen, and how many pages each value would give. */
export function showFilters(host: HTMLElement, chosen: Chosen, counts: FacetCounts): void {
  for (const facet of facets) {
    const details = group(host, facet);
    const choices = [...part(details, 'choices').children];
    for (const choice of choices) {
      const input = box(choice);
      const count = counts[facet]?.[input.value] ?? 0;
      input.checked = chosen[facet].includes(input.value);
      part(choice, 'count').textContent = `(${numberWords(count)})`;
      toggle(choice, count > 0 || input.checked);
    }
    const number = chosen[facet].length;
    part(details, 'chosen').textContent = number > 0 ? ` (${number} chosen)` : '';
    toggle(
      details,
      choices.some((choice) => !choice.hasAttribute('hidden')),
    );
  }
  const isEmpty = facets.every((facet) => group(host, facet).hidden);
  toggle(part(host, 'filters'), !isEmpty);
}

/** What is checked. */
export function readFilters(host: HTMLElement): Chosen {
  const checked = (facet: Facet) =>
    [...group(host, facet).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  return Object.fromEntries(facets.map((facet) => [facet, checked(facet)])) as Chosen;
}

function group(host: HTMLElement, facet: Facet): HTMLDetailsElement {
  return part(host, facet) as HTMLDetailsElement;
}

function box(choice: Element): HTMLInputElement {
  return part(choice, 'box') as HTMLInputElement;
}

function toggle(element: Element, isShown: boolean): void {
  // What has the focus stays: a person would be thrown to the top of the page.
  element.toggleAttribute('hidden', !isShown && !element.contains(document.activeElement));
}

import { numberWords } from '../domain/words.ts';
import { copyOf, part } from './part.ts';

/** A facet with what can be chosen in it. */
export interface Group {
  facet: string;
  values: readonly { id: string; name: string }[];
}

/** The ids that are chosen in each facet. */
type Chosen = Partial<Record<string, readonly string[]>>;

/**
 * Writes a checkbox for each value of a facet, once for each list of values.
 * @returns whether they were written now
 */
export function fillFilter(host: HTMLElement, { facet, values }: Group): boolean {
  const choices = part(group(host, facet), 'choices');
  const known = [...choices.querySelectorAll('input')].map(({ value }) => value);
  if (known.join('\n') === values.map(({ id }) => id).join('\n')) return false;
  choices.replaceChildren(
    ...values.map(({ id, name }) => {
      const choice = copyOf(host, 'choice');
      Object.assign(box(choice), { name: facet, value: id });
      part(choice, 'value').textContent = name;
      return choice;
    }),
  );
  return true;
}

/** Shows what is chosen in a facet, and how many results each value would give. */
export function showFilter(
  host: HTMLElement,
  facet: string,
  chosen: Chosen,
  counts: Partial<Record<string, number>>,
): void {
  const details = group(host, facet);
  const wanted = chosen[facet] ?? [];
  for (const choice of part(details, 'choices').children) {
    const input = box(choice);
    const count = counts[input.value] ?? 0;
    input.checked = wanted.includes(input.value);
    part(choice, 'count').textContent = `(${numberWords(count)})`;
    toggle(choice, count > 0 || input.checked);
  }
  part(details, 'chosen').textContent = wanted.length > 0 ? ` (${wanted.length} chosen)` : '';
}

/** What is checked in each of some facets. */
export function readFilters(host: HTMLElement, facets: readonly string[]): Record<string, string[]> {
  const checked = (facet: string) =>
    [...group(host, facet).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  return Object.fromEntries(facets.map((facet) => [facet, checked(facet)]));
}

/** The element that opens and closes a facet. @throws where it is missing */
export function group(host: HTMLElement, facet: string): HTMLDetailsElement {
  return part(host, facet) as HTMLDetailsElement;
}

/** Shows or hides; what has the focus stays, or a person would be thrown to the top of the page. */
export function toggle(element: Element, isShown: boolean): void {
  element.toggleAttribute('hidden', !isShown && !element.contains(document.activeElement));
}

function box(choice: Element): HTMLInputElement {
  return part(choice, 'box') as HTMLInputElement;
}

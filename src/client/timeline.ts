import { part } from './part.ts';
import { parseFilter, wantedOf, writeFilter } from './timeline-filter.ts';

/**
 * Narrows the timeline of a page by kind and by words: `<timeline-filter>`, as `components/timeline/TimelineFilter.astro`
 * draws it. What is asked for stands in the address, so that it can be passed on.
 */
class TimelineFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = parseFilter(location.search);
    for (const [name, value] of Object.entries(asked)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
      if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
        field.value = value;
    }
    form.addEventListener('input', () => this.narrow(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.narrow(form)));
    if (location.search !== '') this.narrow(form);
  }

  private narrow(form: HTMLFormElement) {
    const data = new FormData(form);
    const [kind, words] = ['kind', 'words'].map((name) => String(data.get(name) ?? ''));
    const filter = { kind: kind ?? '', words: words ?? '' };
    const isWanted = wantedOf(filter);
    let shown = 0;
    for (const fact of document.querySelectorAll<HTMLElement>('[data-part=fact]')) {
      const block = fact.closest<HTMLElement>('[data-part=block]');
      fact.hidden = !isWanted(block?.dataset['kind'] ?? '', `${fact.textContent} ${whenOf(fact)}`);
      if (!fact.hidden) shown++;
    }
    for (const around of ['block', 'moment', 'stretch'])
      for (const one of document.querySelectorAll<HTMLElement>(`[data-part=${around}]`))
        one.hidden = !one.querySelector('[data-part=fact]:not([hidden])');
    part(this, 'shown').textContent = String(shown);
    const search = writeFilter(filter);
    this.toggleAttribute('data-narrowed', search !== '');
    // Where it would lead may be hidden.
    document.querySelector('[data-part=jumps]')?.toggleAttribute('hidden', search !== '');
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }
}

customElements.define('timeline-filter', TimelineFilter);

/** A word may be one of the date. */
function whenOf(fact: HTMLElement): string {
  return fact.closest('[data-part=moment]')?.querySelector('.date')?.textContent ?? '';
}

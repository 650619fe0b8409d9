/** Loads the search when it is first wanted, so that the page is light until then. */
class SiteSearch extends HTMLElement {
  private isStarted = false;

  connectedCallback() {
    const filters = this.querySelector<HTMLDetailsElement>('[data-part=filters]');
    if (filters) filters.open = matchMedia('(min-width: 56rem)').matches;
    const asked = new URLSearchParams(location.search);
    if ([...asked.keys()].length > 0) this.start();
    else for (const type of ['focusin', 'pointerdown']) this.addEventListener(type, () => this.start());
  }

  private start() {
    if (this.isStarted) return;
    this.isStarted = true;
    import('./search-page.ts').then(
      ({ startSearch }) => startSearch(this),
      () => {
        this.isStarted = false;
        const status = this.querySelector('[data-part=status]');
        if (status) status.textContent = this.dataset['unavailable'] ?? '';
      },
    );
  }
}

customElements.define('site-search', SiteSearch);

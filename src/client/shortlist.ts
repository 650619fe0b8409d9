import './keep.ts';

/** The page of the shortlist. What draws it is loaded by itself, for it is all that the page is for. */
class ShortList extends HTMLElement {
  connectedCallback() {
    import('./shortlist-page.ts').then(
      ({ startShortlist }) => startShortlist(this),
      () => {
        const status = this.querySelector('[data-part=status]');
        if (status) status.textContent = this.dataset['unavailable'] ?? '';
      },
    );
  }
}

customElements.define('short-list', ShortList);

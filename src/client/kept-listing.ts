/** What this browser knows of a listing whose page it has not kept: the page stands at that listing's address. */
class KeptListing extends HTMLElement {
  connectedCallback() {
    const [, id] = /\/groups\/([a-z0-9-]+)\/$/.exec(location.pathname) ?? [];
    if (id === undefined) return;
    import('./kept-card.ts').then(
      ({ showKept }) => showKept(this, id),
      () => undefined,
    );
  }
}

customElements.define('kept-listing', KeptListing);

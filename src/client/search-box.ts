import { startWhenWanted } from './start-when-wanted.ts';

/** Loads the search when it is first wanted, so that the page is light until then. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    startWhenWanted(this, async () => (await import('./search-page.ts')).startSearch(this));
  }
}

customElements.define('site-search', SiteSearch);

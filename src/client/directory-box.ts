import { startWhenWanted } from './start-when-wanted.ts';

/** Loads the search of the directory when it is first wanted, so that the page is light until then. */
class DirectorySearch extends HTMLElement {
  connectedCallback() {
    startWhenWanted(this, async () => (await import('./directory-page.ts')).startDirectory(this));
  }
}

customElements.define('directory-search', DirectorySearch);

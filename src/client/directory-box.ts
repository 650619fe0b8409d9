import { startWhenWanted } from './start-when-wanted.ts';

/** Loads the search of the directory when it is first wanted, so that the page is light until then. */
class DirectorySearch extends HTMLElement {
  connectedCallback() {
    startWhenWanted(this, async () => {
      const folder = this.dataset['folder'] ?? '';
      // On a slow line each step costs a round trip: what will be needed is asked for beside the script that needs it.
      const catalogue = fetch(`${folder}catalogue.json`, { cache: 'no-cache' });
      const engine = import(/* @vite-ignore */ `${folder}text/pagefind.js`);
      for (const early of [catalogue, engine]) early.catch(() => undefined);
      (await import('./directory-page.ts')).startDirectory(this, catalogue);
    });
  }
}

customElements.define('directory-search', DirectorySearch);

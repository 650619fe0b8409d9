/**
 * Tells what changed since the last visit: `<last-visit data-base data-unavailable>`, as
 * `components/change/LastVisit.astro` draws it. It shows itself here, for without this script it can do nothing.
 */
class LastVisit extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    import('./last-visit-page.ts')
      .then(({ startLastVisit }) => startLastVisit(this))
      .catch(() => {
        const said = this.querySelector('[data-part=said]');
        if (said) said.textContent = this.dataset['unavailable'] ?? '';
      });
  }
}

customElements.define('last-visit', LastVisit);

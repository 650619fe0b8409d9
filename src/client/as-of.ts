customElements.define('as-of', class extends HTMLElement {});

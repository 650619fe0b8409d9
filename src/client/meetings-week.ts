/** Brings the week up to the moment at which it is read. The page can be read without it. */
class WeekBoard extends HTMLElement {
  connectedCallback() {
    import('./meetings-board.ts').then(
      ({ startBoard }) => startBoard(this),
      () => undefined,
    );
  }
}

customElements.define('week-board', WeekBoard);

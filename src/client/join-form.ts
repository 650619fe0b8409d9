import { readStore } from './store.ts';

/** The form for a new listing. What checks it is heavy, so it is loaded when somebody begins to write. */
class JoinForm extends HTMLElement {
  private loading: Promise<() => void> | undefined;

  connectedCallback() {
    for (const type of ['focusin', 'input', 'pointerdown'])
      this.querySelector('form')?.addEventListener(type, () => void this.start(), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.start().then((check) => check?.());
    });
    if (readStore('noticeboard-join') !== undefined) void this.start();
  }

  private async start(): Promise<(() => void) | undefined> {
    try {
      this.loading ??= import('./join-page.ts').then(({ startJoin }) => startJoin(this));
      return await this.loading;
    } catch {
      this.loading = undefined;
      const status = this.querySelector('[data-part=status]');
      if (status) status.textContent = this.dataset['unavailable'] ?? '';
      return undefined;
    }
  }
}

customElements.define('join-form', JoinForm);

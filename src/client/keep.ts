import { addKept, mostKept, withoutKept } from '../domain/shortlist.ts';
import { keepHere, keptHere, onKept } from './kept.ts';

/**
 * Keeps a group on the shortlist, or lets it go: `<keep-button data-id data-title>` with a button and a status in it, as
 * `components/group/KeepButton.astro` draws it. It works for any group, also where a script has copied it from a
 * template and set both. It shows itself here, for without this script it can do nothing.
 */
class KeepButton extends HTMLElement {
  private ending: AbortController | undefined;

  connectedCallback() {
    this.ending = new AbortController();
    const { signal } = this.ending;
    this.button?.addEventListener('click', () => this.toggle(), { signal });
    onKept(() => this.draw(), signal);
    this.draw();
    this.hidden = false;
  }

  disconnectedCallback() {
    this.ending?.abort();
  }

  private get button(): HTMLElement | null {
    return this.querySelector('button');
  }

  private get isKept(): boolean {
    return keptHere().some(({ id }) => id === this.dataset['id']);
  }

  private toggle() {
    const { id = '', title = '' } = this.dataset;
    const kept = keptHere();
    if (!this.isKept && kept.length >= mostKept) {
      this.say(`Your shortlist is full: it holds ${mostKept} groups.`);
      return;
    }
    const now = this.isKept ? withoutKept(kept, id) : addKept(kept, [{ id, title }]);
    const isSaved = keepHere(now);
    const done = this.isKept ? 'Kept' : 'Removed';
    this.say(
      isSaved
        ? `${done}. Your shortlist has ${now.length} ${now.length === 1 ? 'group' : 'groups'}.`
        : `${done} until you leave this page: this browser keeps nothing, because its storage is switched off or full.`,
    );
  }

  private draw() {
    const label = this.querySelector('[data-part=label]');
    if (label) label.textContent = this.isKept ? 'Remove' : 'Keep';
    this.toggleAttribute('data-kept', this.isKept);
    const name = this.querySelector('[data-part=name]');
    const tail = this.isKept ? 'from your shortlist' : 'on your shortlist';
    if (name) name.textContent = ` ${this.dataset['title'] ?? ''} ${tail}`;
  }

  private say(words: string) {
    const status = this.querySelector('[data-part=said]');
    if (status) status.textContent = words;
  }
}

customElements.define('keep-button', KeepButton);

import type { Trouble } from '../domain/join/questions.ts';
import { copyOf, part } from './part.ts';

/**
 * Shows what is wrong, in a summary with links and beside each field, and moves to the summary.
 * @param host the element that holds the form
 * @param troubles in the order of the form
 */
export function showTroubles(host: HTMLElement, troubles: readonly Trouble[]): void {
  clearTroubles(host);
  const summary = part(host, 'troubles');
  const list = part(summary, 'trouble-list');
  for (const { field, message } of troubles) {
    const item = copyOf(host, 'trouble');
    const link = item.querySelector('a');
    const control = host.querySelector<HTMLElement>(`#join-${field}`);
    if (!link || !control) continue;
    link.href = `#${control.id}`;
    link.textContent = message;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      reveal(control);
      control.focus();
    });
    list.append(item);
    markField(host, control, field, message);
  }
  summary.hidden = false;
  summary.focus();
  if (!document.title.startsWith('Error: ')) document.title = `Error: ${document.title}`;
}

/** Takes away what was said of an earlier attempt. */
export function clearTroubles(host: HTMLElement): void {
  part(host, 'troubles').hidden = true;
  part(host, 'trouble-list').replaceChildren();
  for (const slot of host.querySelectorAll<HTMLElement>('.join-error')) {
    slot.hidden = true;
    slot.textContent = '';
  }
  for (const control of host.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  document.title = document.title.replace(/^Error: /, '');
}

/** The error stands in a paragraph that the field or its group is described by already. */
function markField(host: HTMLElement, control: HTMLElement, field: string, message: string): void {
  const slot = host.querySelector<HTMLElement>(`#join-${field}-error`);
  if (!slot) return;
  slot.textContent = `Error: ${message}`;
  slot.hidden = false;
  if (!control.matches('[type=checkbox]')) control.setAttribute('aria-invalid', 'true');
}

function reveal(control: HTMLElement): void {
  const folded = control.closest('details');
  if (folded) folded.open = true;
}

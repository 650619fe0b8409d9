import type { Ending } from '../domain/join/ending.ts';
import { submissionFile } from '../domain/submission.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';
import { copyOf, part } from './part.ts';

/**
 * Shows how the listing reaches the council, in place of the form.
 * @param twins listings that may be the same group
 */
export function showEnding(
  host: HTMLElement,
  { file, text, link, isFilledIn }: Ending,
  twins: readonly { id: string; title: string }[],
): void {
  part(host, 'form').hidden = true;
  const ending = part(host, 'ending');
  for (const step of ending.querySelectorAll<HTMLElement>('[data-when]'))
    step.hidden = step.dataset['when'] !== (isFilledIn ? 'filled-in' : 'empty');
  for (const opener of ending.querySelectorAll<HTMLAnchorElement>('a[data-part=open]'))
    opener.href = link ?? '';
  const area = part(ending, 'text') as HTMLTextAreaElement;
  area.value = text;
  for (const button of ending.querySelectorAll<HTMLElement>('[data-part=save]'))
    button.onclick = () => {
      saveFile(submissionFile, 'application/json', file);
      say(ending, `The file ${submissionFile} is with your downloads.`);
    };
  for (const button of ending.querySelectorAll<HTMLElement>('[data-part=copy]'))
    button.onclick = () => void copy(ending, area);
  showTwins(host, twins);
  say(ending, '');
  ending.hidden = false;
  part(ending, 'heading').focus();
}

/** Shows the form again. */
export function hideEnding(host: HTMLElement): void {
  part(host, 'ending').hidden = true;
  part(host, 'form').hidden = false;
}

function showTwins(host: HTMLElement, twins: readonly { id: string; title: string }[]): void {
  part(host, 'twins').hidden = twins.length === 0;
  part(host, 'twin-list').replaceChildren(
    ...twins.map(({ id, title }) => {
      const item = copyOf(host, 'twin');
      const link = item.querySelector('a');
      if (link) {
        link.href = `${host.dataset['groups'] ?? ''}${id}/`;
        link.textContent = title;
      }
      return item;
    }),
  );
}

/** Copies the text; where the browser does not let us, it is selected, ready to be copied by hand. */
async function copy(ending: HTMLElement, area: HTMLTextAreaElement): Promise<void> {
  const isCopied = await copyText(area, area.value);
  say(
    ending,
    isCopied ? 'The text is copied.' : 'The text is selected: copy it with the keyboard or the menu.',
  );
  if (isCopied) return;
  const folded = area.closest('details');
  if (folded) folded.open = true;
  area.select();
}

function say(ending: HTMLElement, words: string): void {
  part(ending, 'said').textContent = words;
}

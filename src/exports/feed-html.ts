import { capitalised } from '../domain/words.ts';
import type { NewsBlock } from '../domain/news/news-item.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML 1.0 knows no way to write. */
const noXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that no XML file can hold. */
export function xmlText(text: string): string {
  return text.replace(noXml, '');
}

/** Text as HTML that shows it, whatever stands in it. */
export function escapeHtml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/**
 * What an entry says, as HTML of paragraphs, lists and links only.
 * @param address the full web address of a page
 */
export function blocksHtml(blocks: readonly NewsBlock[], address: (path: string) => string): string {
  return blocks
    .map((block) => {
      if (typeof block === 'string') return `<p>${escapeHtml(block)}</p>`;
      const items =
        'items' in block
          ? block.items.map(escapeHtml)
          : block.links.map(
              ({ name, path, note }) =>
                `<a href="${escapeHtml(address(path))}">${escapeHtml(name)}</a>${note ? ` – ${escapeHtml(note)}` : ''}`,
            );
      return `<p>${escapeHtml(capitalised(block.name))}:</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    })
    .join('');
}

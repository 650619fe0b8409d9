import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements whose text is no part of the page, or that may hold no other element. */
const closed = new Set(['script', 'style', 'title', 'option', 'textarea', 'head', 'noscript', 'svg']);

/**
 * Says in the pages of a site which texts are in another language than the rest, for those who hear them.
 * @param site the folder of the site
 * @param texts those in the other language, as the content has them
 * @param language the code of it
 */
export async function markLanguages(
  site: string,
  texts: ReadonlySet<string>,
  language: string,
): Promise<void> {
  const known = new Set([...texts].map(plain));
  for (const name of await readdir(site, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const file = join(site, name);
    const html = await readFile(file, 'utf8');
    const marked = markTexts(html, known, language);
    if (marked !== html) await writeFile(file, marked);
  }
}

/** A page with `lang` on each of the texts: on its element where that holds nothing else, or around it. */
export function markTexts(html: string, texts: ReadonlySet<string>, language: string): string {
  const inserts: { at: number; text: string }[] = [];
  const visit = (node: Tree.Node): void => {
    if (!('childNodes' in node) || closed.has(node.nodeName)) return;
    if ('attrs' in node && node.nodeName !== 'html' && node.attrs.some(({ name }) => name === 'lang')) return;
    for (const child of node.childNodes) {
      if (child.nodeName !== '#text') {
        visit(child);
        continue;
      }
      const { value, sourceCodeLocation: place } = child as Tree.TextNode;
      if (!place || !texts.has(plain(value))) continue;
      const start = 'tagName' in node ? node.sourceCodeLocation?.startTag : undefined;
      if (node.childNodes.length === 1 && start)
        inserts.push({ at: start.startOffset + 1 + node.nodeName.length, text: ` lang="${language}"` });
      else
        inserts.push(
          { at: place.startOffset, text: `<span lang="${language}">` },
          { at: place.endOffset, text: '</span>' },
        );
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((page, { at, text }) => page.slice(0, at) + text + page.slice(at), html);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

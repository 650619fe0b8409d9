import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { languageCodes } from '../../schemas/settings/languages.ts';

type Code = (typeof languageCodes)[number];

/** What the copy of a page says that the page does not. */
export interface Words {
  code: Code;
  siteName: string;
  /** The day for which the site was built, as its pages write it. */
  day: string;
  /** The list of all groups, from the root of the site, and what it is called. */
  listFile: string;
  listName: string;
}

const notes: Record<Code, (words: Words, link: (name: string) => string) => string> = {
  en: ({ day }, link) =>
    `A copy of this website as it was on ${day}. Searching, your shortlist and the forms work only on ${link('the website')}.`,
  cy: ({ day }, link) =>
    `Copi o’r wefan hon fel yr oedd ar ${day}. Dim ond ar ${link('y wefan')} y mae chwilio, eich rhestr fer a’r ffurflenni yn gweithio.`,
};

const starts: Record<Code, string> = { en: 'Open the copy of', cy: 'Agor y copi o' };

/**
 * The words of one language of a site, taken from its own pages.
 * @param code the language
 * @param listFile the list of all groups, from the root of the site
 * @param read a file of the site
 */
export function readWords(
  code: Code,
  listFile: string,
  siteName: string,
  read: (file: string) => string,
): Words {
  const tree = parse(read(listFile));
  return {
    code,
    siteName,
    day: textOf(find(tree, 'as-of')),
    listFile,
    listName: textOf(find(tree, 'h1')),
  };
}

/** The line at the top of a page, with the way to the page as it is now. */
export function noteFor(words: Words, address: string): string {
  const text = notes[words.code](words, (name) =>
    address === '' ? name : `<a href="${escape(address)}">${name}</a>`,
  );
  return `<p class="portable-note"><span>${text}</span></p>`;
}

/** The page that is opened by a double click: it leads to the home page of the copy. */
export function startPage({ code, siteName }: Words, home: string): string {
  const title = `${starts[code]} ${escape(siteName)}`;
  return `<!DOCTYPE html><html lang="${code === 'en' ? 'en-GB' : code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta http-equiv="refresh" content="0; url=${home}"><meta name="color-scheme" content="light dark"></head><body><main><h1>${escape(siteName)}</h1><p><a href="${home}">${title}</a></p></main></body></html>\n`;
}

function find(node: Tree.Node, tagName: string): Tree.Element | undefined {
  if ('tagName' in node && node.tagName === tagName) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Tree.Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').trim() : '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What the pages of a site hold that a Content-Security-Policy must name. */
export interface InlineElements {
  /** `sha256-…` of each inline script that browsers run, and of each inline style; in an order of their own. */
  scripts: readonly string[];
  styles: readonly string[];
  /** The pages with an element of one of the names that were asked for. */
  holders: readonly string[];
}

/** What a browser runs; any other script element holds data. */
const run = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

/**
 * Reads the pages of a built site.
 * @param site the folder of the site
 * @param pages from there
 * @param names of elements of which is asked in which pages they stand
 */
export function readInlineElements(
  site: string,
  pages: readonly string[],
  names: readonly string[],
): InlineElements {
  const found = { script: new Set<string>(), style: new Set<string>() };
  // Pages are much alike: one is parsed only where it has something that no page before it had.
  const known = new Set<string>();
  const holders: string[] = [];
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    const asked = names.some((name) => html.includes(`<${name}`));
    if (!asked && inlineTexts(html).every((text) => known.has(text))) continue;
    const elements = elementsOf(parse(html));
    if (elements.some(({ tagName }) => names.includes(tagName))) holders.push(page);
    for (const element of elements)
      if (isInline(element)) {
        const text = textOf(element);
        known.add(text);
        if (element.tagName === 'style' || isRun(element)) found[element.tagName].add(hashOf(text));
      }
  }
  return { scripts: [...found.script].sort(), styles: [...found.style].sort(), holders };
}

/** All that could be the text of a script or a style, wherever it stands. */
function inlineTexts(html: string): string[] {
  return [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1/gi)].flatMap(
    ([, name, attributes, text]) =>
      name?.toLowerCase() === 'script' &&
      /\ssrc=|\bjson["'\s]?$/i.test(attributes ?? '') &&
      text !== undefined
        ? []
        : (text ?? ''),
  );
}

function isInline(element: Tree.Element): element is Tree.Element & { tagName: 'script' | 'style' } {
  return element.tagName === 'style' || (element.tagName === 'script' && !hasSource(element));
}

function hasSource(element: Tree.Element): boolean {
  return element.attrs.some(({ name }) => name === 'src');
}

function isRun(element: Tree.Element): boolean {
  const type = element.attrs.find(({ name }) => name === 'type')?.value ?? '';
  return run.test(type.trim());
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function elementsOf(node: Tree.Node): Tree.Element[] {
  const inside = 'content' in node ? elementsOf(node.content) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...inside, ...children] : [...inside, ...children];
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

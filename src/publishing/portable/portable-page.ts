import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Places } from './places.ts';
import { noteFor, type Words } from './words.ts';

/** Files of the copy itself, from the root of its site. */
export const portableStyle = 'portable.css';

const linkAttributes = new Set(['action', 'data', 'href', 'poster', 'src', 'xlink:href']);
/** Links by which a page tells of itself, or fetches what runs. */
const keptLinks = new Set(['canonical', 'external']);
const leftLinks = new Set(['manifest', 'modulepreload', 'preconnect', 'prefetch', 'preload']);

/** A part of a page and what takes its place, by the numbers of its letters. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * A page as it is opened from a disk: its links lead from file to file, and what needs a server is gone. All else stays as
 * it is, letter by letter.
 * @param file the page, from the root of the site
 * @param html the page as it is published
 */
export function portablePage(file: string, html: string, places: Places, words: Words): string {
  const edits: Edit[] = [];
  const canonical = { address: '' };
  const tree = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  visit(tree, (element) => {
    const { sourceCodeLocation: at } = element;
    if (!at) return true;
    const whole = (text: string) => {
      edits.push({ from: at.startOffset, to: at.endOffset, text });
      return false;
    };
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
    if (isLeftOut(element, attribute)) return whole('');
    if (attribute('rel') === 'canonical') canonical.address = attribute('href') ?? '';
    if (element.tagName === 'form' && attribute('role') === 'search')
      return whole(wayToAll(file, places, words));
    if (element.tagName === 'head' && at.endTag) {
      const style = `<link rel="stylesheet" href="${places.linkTo(file, portableStyle)}">`;
      edits.push({ from: at.endTag.startOffset, to: at.endTag.startOffset, text: style });
    }
    if (element.tagName === 'header' && at.startTag)
      edits.push({
        from: at.startTag.endOffset,
        to: at.startTag.endOffset,
        text: noteFor(words, canonical.address),
      });
    edits.push(...linkEdits(file, element, places));
    return true;
  });
  return apply(html, edits);
}

/** What cannot run, what speaks of it, and what would keep the page from its own files. */
function isLeftOut({ tagName }: Tree.Element, attribute: (name: string) => string | undefined): boolean {
  if (tagName === 'script') return !(attribute('type') ?? '').endsWith('json');
  if (tagName === 'link') return leftLinks.has(attribute('rel') ?? '');
  if (tagName === 'meta') return attribute('http-equiv')?.toLowerCase() === 'content-security-policy';
  return tagName === 'noscript';
}

function linkEdits(file: string, element: Tree.Element, places: Places): Edit[] {
  const rel = element.attrs.find(({ name }) => name === 'rel')?.value ?? '';
  if (element.tagName === 'link' && keptLinks.has(rel)) return [];
  return element.attrs.flatMap(({ name, prefix, value }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    const at = element.sourceCodeLocation?.attrs?.[full];
    if (!at) return [];
    const text = rewritten(full, value, (address) => places.relative(file, address), element.tagName);
    return text === undefined || text === value
      ? []
      : [{ from: at.startOffset, to: at.endOffset, text: `${full}="${escape(text)}"` }];
  });
}

function rewritten(
  name: string,
  value: string,
  relative: (address: string) => string,
  tagName: string,
): string | undefined {
  if (name === 'srcset')
    return value.replace(/(^|,)\s*(\S+)/g, (_, comma: string, address: string) =>
      `${comma} ${relative(address)}`.trim(),
    );
  // A page that leads on to another one.
  if (name === 'content' && tagName === 'meta')
    return value.replace(
      /^(\d+;\s*url=)(.*)$/i,
      (_, start: string, address: string) => start + relative(address),
    );
  if (name === 'data' && tagName !== 'object') return undefined;
  return linkAttributes.has(name) ? relative(value) : undefined;
}

/** The list from A to Z takes the place of a search: it needs no script. */
function wayToAll(file: string, places: Places, words: Words): string {
  return `<p class="portable-way"><a href="${places.linkTo(file, words.listFile)}">${escape(words.listName)}</a></p>`;
}

function visit(node: Tree.Node, enter: (element: Tree.Element) => boolean): void {
  if ('tagName' in node && !enter(node)) return;
  if ('content' in node) visit(node.content, enter);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, enter);
}

function apply(html: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    text += html.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + html.slice(at);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A link of any kind: to a page, an image, a style, a script, the target of a form. */
export interface Link {
  value: string;
  /** `a href`, `img srcset`: where it stands. */
  from: string;
}

/** What there is to be checked in a built page. */
export interface BuiltPage {
  /** From the root of the site: `actions/x/index.html`. */
  file: string;
  /** From the root of the site, with its first stroke: `/actions/x/`. */
  address: string;
  lang: string;
  titles: string[];
  descriptions: string[];
  canonicals: string[];
  /** How many headings of the first level it has. */
  h1: number;
  /** Every id, as often as it stands there. */
  ids: string[];
  links: Link[];
  /** What a person reads or hears: the text, and the attributes that are read out. */
  texts: string[];
  /** The text of style elements. */
  styles: string[];
  /** Where the page leads by itself: it stands at an old address. */
  leadsTo?: string;
  /** Attributes that a strict Content-Security-Policy refuses: style and on… */
  unsafe: string[];
}

const linkAttributes = new Set([
  'href',
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'action',
  'formaction',
  'data',
]);
const readAttributes = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'content']);
const linkProperties = new Set(['og:url', 'og:image']);

/**
 * Takes the facts out of a page.
 * @param file its path from the root of the site
 */
export function readPage(file: string, html: string): BuiltPage {
  const page: BuiltPage = {
    file,
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    lang: '',
    titles: [],
    descriptions: [],
    canonicals: [],
    h1: 0,
    ids: [],
    links: [],
    texts: [],
    styles: [],
    unsafe: [],
  };
  visit(parse(html, { scriptingEnabled: false }), page);
  return page;
}

function visit(node: Tree.Node, page: BuiltPage): void {
  if (node.nodeName === '#text') page.texts.push((node as Tree.TextNode).value);
  if ('tagName' in node) {
    readElement(node, page);
    if (node.tagName === 'script') return;
    if (node.tagName === 'style') return void page.styles.push(textOf(node));
    if ('content' in node) visit(node.content, page);
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page);
}

function readElement(element: Tree.Element, page: BuiltPage): void {
  const { tagName } = element;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (tagName === 'html') page.lang = attributes.get('lang') ?? '';
  if (tagName === 'h1') page.h1++;
  // An svg has a title element of its own, which names the picture.
  if (tagName === 'title' && element.parentNode?.nodeName === 'head')
    page.titles.push(textOf(element).trim());
  if (tagName === 'link' && attributes.get('rel') === 'canonical')
    page.canonicals.push(attributes.get('href') ?? '');
  if (tagName === 'meta') readMeta(attributes, page);
  for (const [name, value] of attributes) {
    if (name === 'id') page.ids.push(value);
    if (name === 'style' || name.startsWith('on')) page.unsafe.push(`<${tagName} ${name}>`);
    if (readAttributes.has(name)) page.texts.push(value);
    if (linkAttributes.has(name) && !(name === 'data' && tagName !== 'object'))
      page.links.push(
        ...targets(name, value).map((target) => ({ value: target, from: `${tagName} ${name}` })),
      );
  }
}

function readMeta(attributes: ReadonlyMap<string, string>, page: BuiltPage): void {
  const content = attributes.get('content') ?? '';
  if (attributes.get('name') === 'description') page.descriptions.push(content.trim());
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') readRefresh(content, page);
  const property = attributes.get('property') ?? '';
  if (linkProperties.has(property)) page.links.push({ value: content, from: `meta ${property}` });
}

function readRefresh(content: string, page: BuiltPage): void {
  page.leadsTo = /^\d+;\s*url=(.*)$/i.exec(content)?.[1] ?? '';
  page.links.push({ value: page.leadsTo, from: 'meta refresh' });
}

function targets(name: string, value: string): string[] {
  if (!name.endsWith('srcset')) return [value];
  return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** An element of an XML file. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  elements: XmlElement[];
  /** The text that stands in it, not that of the elements in it. */
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const token = /<!\[CDATA\[([^]*?)\]\]>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/uy;
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Reads XML 1.0 as far as feeds use it, without a library, so that the library that wrote it is held against the rule.
 * @throws where it is not well-formed
 */
export function readXml(text: string): XmlElement {
  const refuse = (why: string): never => {
    throw new Error(`not well-formed at ${token.lastIndex}: ${why}`);
  };
  const [declaration] = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(text) ?? [];
  if (declaration === undefined) throw new Error('no declaration');
  if (illegal.test(text)) throw new Error('a character that XML does not know');
  const root: XmlElement = { name: '', attributes: {}, elements: [], text: '' };
  const open = [root];
  token.lastIndex = declaration.length;
  while (token.lastIndex < text.length) {
    const [, data, end, start, attributes = '', isEmpty, plain] = token.exec(text) ?? refuse('no markup');
    const inner = open.at(-1) ?? root;
    if (data !== undefined) inner.text += data;
    if (plain !== undefined) inner.text += decode(plain);
    if (end !== undefined && open.pop()?.name !== end) refuse(`</${end}> ends nothing`);
    if (start === undefined) continue;
    const element = { name: start, attributes: readAttributes(attributes), elements: [], text: '' };
    inner.elements.push(element);
    if (isEmpty === '') open.push(element);
  }
  const [top, ...others] = root.elements;
  if (!top || others.length > 0 || open.length !== 1 || root.text.trim() !== '')
    return refuse('not one root');
  return top;
}

/** The elements of a name directly in another. */
export function childrenOf({ elements }: XmlElement, name: string): XmlElement[] {
  return elements.filter((element) => element.name === name);
}

/** The text of the one element of a name in another. Throws where there is not exactly one. */
export function textIn(element: XmlElement, name: string): string {
  const [only, ...others] = childrenOf(element, name);
  if (!only || others.length > 0) throw new Error(`<${element.name}> needs one <${name}>`);
  return only.text;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  if (new Set(pairs.map(([, name]) => name)).size < pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('the end of CDATA in text');
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (mark, decimal, hex, name) => {
    if (decimal ?? hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16));
    const character = entities[name as string];
    if (character === undefined) throw new Error(`unknown mark ${mark}`);
    return character;
  });
}

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of a page, or of a part of it, as a browser would understand it. */
export function elementsOf(html: string | Tree.Node): Tree.Element[] {
  return collect(typeof html === 'string' ? parse(html) : html);
}

/** The text in an element, that of the elements in it included. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text in an element with single spaces, as a reader takes it. */
export function wordsOf(node: Tree.Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** The elements with a name within another one. */
export function elementsIn(parent: Tree.Element | undefined, tagName: string): Tree.Element[] {
  return parent
    ? elementsOf(parent).filter((element) => element !== parent && element.tagName === tagName)
    : [];
}

/** An attribute of an element. */
export function attributeOf(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

function collect(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(collect) : [];
  const inside = 'content' in node ? collect(node.content) : [];
  return 'tagName' in node ? [node, ...inside, ...children] : children;
}

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

function collect(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(collect) : [];
  const inside = 'content' in node ? collect(node.content) : [];
  return 'tagName' in node ? [node, ...inside, ...children] : children;
}

import { hasLetters } from './is-text.ts';
import type { Message, Part } from './message.ts';
import { childrenOf, nameOf, nodeAt, stringOf, type Node } from './syntax-tree.ts';

/** Elements that stand within a sentence. All others, but for components and elements of our own, end one. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark output q s samp select slot small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);
/** They have no words around which a sentence goes on. */
const closed = new Set(['br', 'img', 'input', 'output', 'select', 'slot', 'svg', 'wbr']);

/** The stretches of children that are one message each: those with words of their own. The others are walked into. */
export function findRuns(children: readonly Node[], source: string): Message[] {
  return stretches(children)
    .filter((nodes) => nodes.some((node) => hasLetters(wordsOf(node, source))))
    .map((nodes) => messageOf(nodes, source));
}

/** The words of a text between tags, with its lines joined as Astro joins them, and its entities as signs. */
function joinLines(raw: string): string {
  const lines = raw.split(/\r?\n/);
  const joined = lines
    .map((line, at) => {
      const start = at > 0 ? line.replace(/^[ \t]+/, '') : line;
      return at < lines.length - 1 ? start.replace(/[ \t]+$/, '') : start;
    })
    .filter((line) => line !== '')
    .join(' ');
  return decodeEntities(joined);
}

function stretches(children: readonly Node[]): Node[][] {
  const all: Node[][] = [[]];
  for (const child of children)
    if (endsSentence(child)) all.push([]);
    else all.at(-1)?.push(child);
  return all;
}

function endsSentence(node: Node): boolean {
  switch (node.type) {
    case 'JSXText':
      return false;
    case 'JSXExpressionContainer':
      return nodeAt(node, 'expression')?.type === 'JSXEmptyExpression' || holdsBlock(node);
    case 'JSXElement':
      return isBlock(node) || holdsBlock(node);
    default:
      return true;
  }
}

function isBlock(element: Node): boolean {
  const opening = nodeAt(element, 'openingElement');
  const name = nameOf(opening);
  if (attributesOf(element).includes('slot')) return true;
  return /^[a-z][a-z0-9]*$/.test(name) && !inline.has(name);
}

function holdsBlock(node: Node): boolean {
  return childrenOf(node).some(
    (child) => (child.type === 'JSXElement' && isBlock(child)) || holdsBlock(child),
  );
}

function attributesOf(element: Node): string[] {
  const attributes = nodeAt(element, 'openingElement')?.['attributes'];
  return Array.isArray(attributes) ? (attributes as Node[]).map(nameOf) : [];
}

/** The words of a text, or of an expression that is nothing but a text: `{' '}`. */
function wordsOf(node: Node, source: string): string {
  if (node.type === 'JSXText') return joinLines(source.slice(...node.range));
  return node.type === 'JSXExpressionContainer' ? (stringOf(nodeAt(node, 'expression')) ?? '') : '';
}

function messageOf(nodes: readonly Node[], source: string): Message {
  const parts: Part[] = [];
  const text = nodes.map((node) => flatten(node, source, parts)).join('');
  const first = nodes.findIndex((node) => !isBlank(node, source));
  const last = nodes.findLastIndex((node) => !isBlank(node, source));
  return { text, kind: 'markup', range: [nodes[first]?.range[0] ?? 0, nodes[last]?.range[1] ?? 0], parts };
}

/** White space at the ends of lines, which is no space in the page. */
function isBlank(node: Node, source: string): boolean {
  return node.type === 'JSXText' && joinLines(source.slice(...node.range)) === '';
}

function flatten(node: Node, source: string, parts: Part[]): string {
  if (
    node.type === 'JSXText' ||
    (node.type === 'JSXExpressionContainer' && stringOf(nodeAt(node, 'expression')) !== undefined)
  )
    return wordsOf(node, source);
  const number = parts.length;
  if (node.type !== 'JSXElement' || !holdsWords(node, source)) {
    parts.push({ range: node.range });
    return `{${number}}`;
  }
  const opening = nodeAt(node, 'openingElement')?.range ?? node.range;
  const closing = nodeAt(node, 'closingElement')?.range ?? [node.range[1], node.range[1]];
  parts.push({ range: node.range, around: { open: opening, close: closing as [number, number] } });
  const inside = (node['children'] as Node[]).map((child) => flatten(child, source, parts)).join('');
  return `<${number}>${inside}</${number}>`;
}

/** Whether an element has words of its own, which a translator must see to translate the sentence. */
function holdsWords(element: Node, source: string): boolean {
  if (closed.has(nameOf(nodeAt(element, 'openingElement')))) return false;
  return (element['children'] as Node[]).some(
    (child) =>
      hasLetters(wordsOf(child, source)) || (child.type === 'JSXElement' && holdsWords(child, source)),
  );
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

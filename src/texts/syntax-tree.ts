import { parseForESLint } from 'astro-eslint-parser';
import { parser } from 'typescript-eslint';

/** The types of the two packages know no options, or know another tree. */
const parseMarkup = parseForESLint as (source: string, options: object) => { ast: unknown };
const parseCode = parser.parseForESLint as (source: string, options: object) => { ast: unknown };

/** A node of the syntax of a source, of markup or of code. */
export interface Node {
  type: string;
  /** From where to where it stands in the source. */
  range: [number, number];
  [key: string]: unknown;
}

/**
 * The syntax of an Astro component or of TypeScript, with the place of everything.
 * @throws where it is neither
 */
export function parseSource(file: string, source: string): Node {
  const options = { filePath: file, parser, range: true };
  const { ast } = file.endsWith('.astro') ? parseMarkup(source, options) : parseCode(source, options);
  return ast as Node;
}

/** The nodes right below one, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'parent' && key !== 'tokens' && key !== 'comments')
    .flatMap(([, value]) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))
    .sort((a, b) => a.range[0] - b.range[0]);
}

/** The node under a key; nothing where something else is there. */
export function nodeAt(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** The name of an identifier, of a tag or attribute, or of what is called last: `a.b()` is `b`. */
export function nameOf(node: Node | undefined): string {
  if (!node) return '';
  if (typeof node['name'] === 'string') return node['name'];
  return nameOf(nodeAt(node, 'name') ?? nodeAt(node, 'property') ?? nodeAt(node, 'callee'));
}

/** The text of a string in the source; nothing where the node is no string. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

import { hasLetters, isForMachines, isReadAttribute, looksRead, mayHoldText } from './is-text.ts';
import { findRuns } from './markup-run.ts';
import { pluralSign, type Message } from './message.ts';
import { childrenOf, nameOf, nodeAt, parseSource, stringOf, type Node } from './syntax-tree.ts';

/** Functions that are given a noun to count: which of their arguments it is. */
const nounCalls: Record<string, number> = { countWords: 1, noun: 0 };
/** What is between a text and the place where it is shown. */
const passesOn = new Set([
  'ConditionalExpression',
  'LogicalExpression',
  'TSAsExpression',
  'TSNonNullExpression',
]);

/**
 * Finds the texts of a source that people read.
 * @param file its name, which tells what it is written in
 * @returns in the order in which they stand; one may stand within another
 */
export function findMessages(file: string, source: string): Message[] {
  const found: Message[] = [];
  /** Where elements begin whose words belong to the message around them. */
  const partOfRun = new Set<number>();
  const walk = (node: Node, above: readonly Node[]): void => {
    switch (node.type) {
      case 'JSXElement':
      case 'JSXFragment':
      case 'AstroFragment':
        return walkMarkup(node, above);
      case 'JSXAttribute':
        return walkAttribute(node, above);
      case 'CallExpression':
        return walkCall(node, above);
      case 'Literal':
        return takeString(node, above);
      case 'TemplateLiteral':
        takeTemplate(node, above);
        return walkBelow(node, above);
      case 'TSTypeAnnotation':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSTypeParameterInstantiation':
      case 'ThrowStatement':
        return undefined;
      default:
        return walkBelow(node, above);
    }
  };
  const walkBelow = (node: Node, above: readonly Node[]) =>
    childrenOf(node).forEach((child) => walk(child, [...above, node]));

  const walkMarkup = (node: Node, above: readonly Node[]) => {
    const name = nameOf(nodeAt(node, 'openingElement'));
    if (name === 'script' || name === 'style') return;
    if (!partOfRun.has(node.range[0]))
      for (const run of findRuns((node['children'] ?? []) as Node[], source)) {
        found.push(run);
        for (const { range, around } of run.parts) if (around) partOfRun.add(range[0]);
      }
    walkBelow(node, above);
  };

  const walkAttribute = (node: Node, above: readonly Node[]) => {
    const [element, attribute] = [nameOf(above.at(-1)), nameOf(node)];
    const text = stringOf(nodeAt(node, 'value'));
    const isRead = isReadAttribute(element, attribute);
    if (text === undefined) {
      if (mayHoldText(element, attribute)) walkBelow(node, above);
    } else if (isRead ? hasLetters(text) : mayHoldText(element, attribute) && looksRead(text))
      found.push({ text, kind: 'attribute', range: nodeAt(node, 'value')?.range ?? node.range, parts: [] });
  };

  const walkCall = (node: Node, above: readonly Node[]) => {
    const callee = nameOf(nodeAt(node, 'callee'));
    const given = (node['arguments'] ?? []) as Node[];
    const at = nounCalls[callee];
    const forms = at === undefined ? undefined : formsIn(given[at]);
    if (at !== undefined && forms) {
      found.push({
        text: forms.join(pluralSign),
        kind: 'noun',
        range: given[at]?.range ?? node.range,
        parts: [],
      });
      return given.filter((_, other) => other !== at).forEach((argument) => walk(argument, [...above, node]));
    }
    const [one, many] = at === undefined ? [] : [stringOf(given[at]), stringOf(given[at + 1])];
    if (at === undefined || one === undefined) return walkBelow(node, above);
    const last = many === undefined ? given[at] : given[at + 1];
    const range: [number, number] = [given[at]?.range[0] ?? 0, last?.range[1] ?? 0];
    found.push({ text: [one, many ?? `${one}s`].join(pluralSign), kind: 'noun', range, parts: [] });
    given
      .filter((argument) => argument.range[1] <= range[0])
      .forEach((argument) => walk(argument, [...above, node]));
  };

  const takeString = (node: Node, above: readonly Node[]) => {
    const text = stringOf(node);
    if (text === undefined || !hasLetters(text)) return;
    const isSaid = nameOf(nodeAt(above.at(-1) ?? node, 'callee')) === 'say';
    // It is part of the run around it.
    if (above.at(-1)?.type === 'JSXExpressionContainer' && above.at(-2)?.type !== 'JSXAttribute') return;
    if (
      isSaid ||
      (isShown(node, above) && !isForMachines(node, above)) ||
      (looksRead(text) && !isForMachines(node, above))
    )
      found.push({ text, kind: 'string', range: node.range, parts: [] });
  };

  const takeTemplate = (node: Node, above: readonly Node[]) => {
    const isSaid = nameOf(nodeAt(above.at(-1) ?? node, 'callee')) === 'say';
    if (isSaid || (isTextTemplate(node) && !isForMachines(node, above)))
      found.push({
        text: templateText(node),
        kind: 'template',
        range: node.range,
        parts: expressionsOf(node).map(({ range }) => ({ range })),
      });
  };

  walk(parseSource(file, source), []);
  return found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

/** The two forms of a phrase that is counted, each with its number: `{ one: '{0} is due', other: '{0} are due' }`. */
function formsIn(node: Node | undefined): [one: string, other: string] | undefined {
  if (node?.type !== 'ObjectExpression') return undefined;
  const forms = (node['properties'] as Node[]).map((property) => [
    nameOf(nodeAt(property, 'key')),
    stringOf(nodeAt(property, 'value')),
  ]);
  const { one, other } = Object.fromEntries(forms) as Record<string, string | undefined>;
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** Whether a text ends up in a page: in markup, in an attribute that is read, or within another text. */
function isShown(node: Node, above: readonly Node[]): boolean {
  const parent = above.at(-1);
  if (!parent) return false;
  if (passesOn.has(parent.type)) return parent['test'] !== node && isShown(parent, above.slice(0, -1));
  if (parent.type === 'TemplateLiteral')
    return isTextTemplate(parent) && !isForMachines(parent, above.slice(0, -1));
  if (parent.type !== 'JSXExpressionContainer') return false;
  const holder = above.at(-2);
  if (holder?.type !== 'JSXAttribute') return true;
  return isReadAttribute(nameOf(above.at(-3)), nameOf(holder));
}

function isTextTemplate(node: Node): boolean {
  return looksRead(templateText(node).replace(/\{\d+\}/g, '0'));
}

function templateText(node: Node): string {
  const quasis = node['quasis'] as { value: { cooked: string } }[];
  return quasis.map(({ value }, at) => (at === 0 ? '' : `{${at - 1}}`) + value.cooked).join('');
}

function expressionsOf(node: Node): Node[] {
  return node['expressions'] as Node[];
}

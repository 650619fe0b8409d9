import { nameOf, nodeAt, type Node } from './syntax-tree.ts';

/** Attributes of elements, and properties of components, that hold what people read or hear. */
const readAttributes = new Set([
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'data-label',
]);

/** What the names of properties that hold words for people are, in components and in objects. */
const readNames =
  /^(?:label|heading|caption|summary|description|name|title|hint|note|lead|meaning|words?|text|empty|kind|question|help|advice)$/;

/** Properties whose values are for machines, whatever they look like. */
const machineNames = new Set(['@type', '@context', 'type', 'id', 'rel', 'role', 'timeZone', 'font']);

/** What is called with texts that nobody reads. */
const machineCalls =
  /^(?:querySelector(?:All)?|closest|matches|getAttribute|hasAttribute|removeAttribute|addEventListener|removeEventListener|dispatchEvent|createElement|createElementNS|getElementById|matchMedia|fetch|part|copyOf|href|startsWith|endsWith|includes|indexOf|split|match|test|has|asIs|RegExp|URL|CustomEvent|Event|DateTimeFormat|NumberFormat|DisplayNames|ListFormat|Collator|PluralRules|toLocaleString|log|warn|error|info|glob)$/;

/** Whether a text looks as if it were for people: words with a space between, or a word with a capital. */
export function looksRead(text: string): boolean {
  if (!/\p{Ll}{2}/u.test(text) && !/\p{Lu}\p{Ll}? | I /u.test(text)) return false;
  if (/^(?:https?:|mailto:|tel:|[./#@<-]|\(\w+-)|[{}]|:\S*;|=>|--|^[a-z-]+\/[a-z]|^\w+=/.test(text.trim()))
    return false;
  return (
    /\p{L}{2}[”’»)%.,:;!?…]* | [“‘«(]*\p{L}{2}/u.test(text) ||
    /^\p{Lu}\p{Ll}+(?:[-’']\p{L}+)*[.:!?…]?$/u.test(text)
  );
}

/** Whether a text has anything to translate at all. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Whether an attribute of an element holds words: those of components are told by their names too. */
export function isReadAttribute(element: string, attribute: string): boolean {
  if (readAttributes.has(attribute)) return true;
  return isComponent(element) && readNames.test(attribute);
}

/** Whether what stands in an attribute may hold words at all: classes, links and drawings do not. */
export function mayHoldText(element: string, attribute: string): boolean {
  if (/^(?:class|class:list|href|src|id|style|slot|path|type|set:html|is:.*|client:.*)$/.test(attribute))
    return false;
  return isComponent(element) || attribute.startsWith('data-') || readAttributes.has(attribute);
}

/** Whether a string is for machines because of where it stands. `above` are the nodes above it, the nearest last. */
export function isForMachines(node: Node, above: readonly Node[]): boolean {
  const parent = above.at(-1);
  if (!parent) return true;
  switch (parent.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSLiteralType':
    case 'TSEnumMember':
    case 'ExpressionStatement':
    case 'TaggedTemplateExpression':
      return true;
    case 'Property':
      return parent['key'] === node || machineNames.has(keyOf(parent));
    case 'MemberExpression':
      // `'one two'.split(' ')` is a list in short.
      return parent['property'] === node || nameOf(nodeAt(parent, 'property')) === 'split';
    case 'BinaryExpression':
      return parent['operator'] !== '+';
    case 'SwitchCase':
      return parent['test'] === node;
    case 'CallExpression':
      return isMachineCall(parent, node);
    case 'NewExpression':
      return (
        /Error$|Failed$/.test(nameOf(nodeAt(parent, 'callee'))) ||
        machineCalls.test(nameOf(nodeAt(parent, 'callee')))
      );
    case 'TemplateLiteral':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ArrayExpression':
      return (
        (parent.type === 'ConditionalExpression' && parent['test'] === node) ||
        isForMachines(parent, above.slice(0, -1))
      );
    default:
      return false;
  }
}

/** The name of a property of an object, whether it stands in quotes or not. */
function keyOf(property: Node): string {
  const key = nodeAt(property, 'key');
  return nameOf(key) || String(key?.['value'] ?? '');
}

function isMachineCall(call: Node, argument: Node): boolean {
  const name = nameOf(nodeAt(call, 'callee'));
  // What an attribute is called is for machines, what it is set to is perhaps read.
  if (name === 'setAttribute') return (call['arguments'] as Node[])[0] === argument;
  if (name === 'replace' || name === 'replaceAll') return (call['arguments'] as Node[])[0] === argument;
  return machineCalls.test(name);
}

function isComponent(element: string): boolean {
  return /^[A-Z]/.test(element);
}

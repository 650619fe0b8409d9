import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node as JsonNode,
  type ParseError,
} from 'jsonc-parser';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Finding } from '../checks/finding.ts';

/** A point in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What a file says before any schema looks at it. */
export interface Parsed {
  data: unknown;
  /** The prose under the front matter; empty for JSON. */
  body: string;
  /** The line on which the prose begins. */
  bodyLine: number;
  /** Where a field stands; the nearest field above it where it is not there. */
  locate(path: readonly (string | number)[]): Position;
}

/** Deeper than any schema, shallower than any stack. */
const maxDepth = 40;

/**
 * Parses a JSON file, strictly: no comments, no trailing commas, no key twice.
 * @returns what it says, or everything that is wrong with it
 */
export function parseJson(file: string, text: string): Parsed | Finding[] {
  if (deepest(text) > maxDepth)
    return [
      { rule: 'syntax', file, path: [], problem: 'is nested too deeply to be content', line: 1, column: 1 },
    ];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const at = (offset: number) => position(text, offset);
  if (errors.length > 0 || !tree)
    return errors.slice(0, 3).map((error) => ({
      rule: 'syntax',
      file,
      path: [],
      problem: `is not valid JSON: ${jsonProblem(printParseErrorCode(error.error))}`,
      found: text.slice(error.offset, error.offset + 30).split('\n')[0] || 'the end of the file',
      expected: 'quotes around every name and text, and a comma between entries but not after the last',
      example: '{ "title": "Tovil litter pickers", "places": ["tovil"] }',
      ...at(error.offset),
    }));
  const twice = duplicateKeys(file, tree, at);
  if (twice.length > 0) return twice;
  return {
    data: getNodeValue(tree),
    body: '',
    bodyLine: 0,
    locate(path) {
      let node: JsonNode = tree;
      for (const key of path) {
        const next =
          node.type === 'array' && typeof key === 'number'
            ? node.children?.[key]
            : node.children?.find((pair) => pair.children?.[0]?.value === key)?.children?.[1];
        if (!next) break;
        node = next;
      }
      return at(node.parent?.type === 'property' ? node.parent.offset : node.offset);
    },
  };
}

/**
 * Parses the YAML front matter of an MDX file. Dates stay text; anchors, aliases and tags are refused.
 * @returns what it says, or everything that is wrong with it
 */
export function parseFrontMatter(file: string, text: string): Parsed | Finding[] {
  const fence = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!fence)
    return [
      {
        rule: 'syntax',
        file,
        path: [],
        problem: 'has no front matter: the lines between two lines of three hyphens at its top',
        found: text.slice(0, 40).split('\n')[0] || 'an empty file',
        example: '---\ntitle: Name of the thing\n---',
        line: 1,
        column: 1,
      },
    ];
  const yaml = fence[1] ?? '';
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (deepest(yaml) > maxDepth)
    return [
      { rule: 'syntax', file, path: [], problem: 'is nested too deeply to be content', line: 2, column: 1 },
    ];
  const document = parseDocument(yaml, {
    schema: 'core',
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
  });
  const findings: Finding[] = [...document.errors, ...document.warnings].slice(0, 5).map((error) => ({
    rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax',
    file,
    path: [],
    problem: yamlProblem(error.code, error.message),
    found: yaml.slice(error.pos[0], error.pos[0] + 40).split('\n')[0] || 'the end of the front matter',
    expected:
      'one "name: value" a line; quotes around a value with ": " or " #" in it or with a special first letter',
    example: "title: 'Men''s Shed: Tovil'",
    ...at(error.pos[0]),
  }));
  findings.push(...anchors(file, document, at));
  if (findings.length > 0) return findings;
  return {
    data: document.toJS() as unknown,
    body: text.slice(fence[0].length),
    bodyLine: fence[0].split('\n').length,
    locate: (path) => at(yamlOffset(document, path)),
  };
}

function position(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** An upper bound for the depth of brackets and of YAML lists and maps, found without recursion. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  for (const [indent = ''] of text.matchAll(/^ +(?=\S)|^(?:- ){20,}/gm))
    most = Math.max(most, indent.length / 2);
  return most;
}

function duplicateKeys(file: string, tree: JsonNode, at: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  const walk = (node: JsonNode) => {
    if (node.type === 'object') {
      const seen = new Set<unknown>();
      for (const pair of node.children ?? []) {
        const key = pair.children?.[0];
        if (key && seen.has(key.value)) findings.push(duplicateKey(file, String(key.value), at(key.offset)));
        seen.add(key?.value);
      }
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
  return findings;
}

function duplicateKey(file: string, key: string, at: Position): Finding {
  return {
    rule: 'duplicate-key',
    file,
    path: [],
    problem: 'has the same name twice in one place; only one of them could count',
    found: key,
    expected: 'each name once',
    ...at,
  };
}

function anchors(file: string, document: Document, at: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  const refuse = (what: string, offset: number) =>
    findings.push({
      rule: 'syntax',
      file,
      path: [],
      problem: `uses ${what}, which content may not`,
      expected: 'the value itself, written out',
      ...at(offset),
    });
  visit(document, (_, node) => {
    if (isAlias(node)) refuse('a YAML alias (*)', node.range?.[0] ?? 0);
    else if ((isScalar(node) || isCollection(node)) && node.anchor)
      refuse('a YAML anchor (&)', node.range?.[0] ?? 0);
    return undefined;
  });
  return findings.slice(0, 3);
}

function yamlOffset(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (!isCollection(node) && !isScalar(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function jsonProblem(code: string): string {
  const words: Record<string, string> = {
    InvalidSymbol: 'a word stands without quotes',
    InvalidNumberFormat: 'a number is written in a way that JSON does not know',
    PropertyNameExpected: 'the name of a field is missing (is there a comma too many?)',
    ValueExpected: 'a value is missing',
    ColonExpected: 'a colon is missing after a name',
    CommaExpected: 'a comma is missing',
    CloseBraceExpected: 'a closing } is missing',
    CloseBracketExpected: 'a closing ] is missing',
    EndOfFileExpected: 'something stands after the end',
    InvalidCommentToken: 'it has a comment, which JSON does not know',
    UnexpectedEndOfString: 'a closing quote is missing',
  };
  return words[code] ?? code;
}

function yamlProblem(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'has the same name twice in one place; only one of them could count';
  if (code === 'TAG_RESOLVE_FAILED') return 'has a YAML tag (!), which content may not use';
  if (code === 'TAB_AS_INDENT') return 'has a tab where spaces are needed';
  return `is not valid YAML: ${message.split('\n')[0]}`;
}

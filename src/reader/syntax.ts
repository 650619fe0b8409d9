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
import type { Position } from './positions.ts';

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
 * Parses the YAML front matter of an MDX file. Dates stay text; anchors, aliases and tags are refused.
 * @returns what it says, or everything that is wrong with it
 */
export function parseFrontMatter(file: string, text: string): Parsed | Finding[] {
  const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(text);
  if (!fence) return [noFrontMatter(file, text)];
  const yaml = fence[1] ?? '';
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (isTooDeep(yaml)) return [tooDeep(file, 2)];
  const document = parseDocument(yaml, {
    schema: 'core',
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
  });
  const findings: Finding[] = [...document.errors, ...document.warnings].slice(0, 5).map((error) => ({
    rule: 'syntax',
    file,
    path: [],
    problem: yamlProblem(error.code, error.message),
    found: yaml.slice(error.pos[0], error.pos[0] + 40).split('\n')[0] || 'the end of the front matter',
    expected:
      'one "name: value" a line; quotes around a value with ": " or " #" in it or with a special first letter',
    example: "title: 'Men''s Shed: Tovil'",
    ...at(error.pos[0]),
  }));
  if (findings.length === 0) findings.push(...refusedNodes(file, document, at));
  if (findings.length > 0) return findings;
  return {
    data: document.toJS() as unknown,
    body: text.slice(fence[0].length),
    bodyLine: fence[0].split('\n').length,
    locate: (path) => at(yamlOffset(document, path)),
  };
}

/** Whether a text nests its brackets, lists or maps deeper than any content does; found without recursion. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return true;
  }
  return new RegExp(`^ {${2 * maxDepth + 1},}\\S|^[ ]*(?:[-?:][ \\t]+){${maxDepth},}`, 'm').test(text);
}

/** The finding for a text that `isTooDeep`. */
export function tooDeep(file: string, line: number): Finding {
  return {
    rule: 'syntax',
    file,
    path: [],
    problem: 'is nested too deeply to be content',
    expected: `at most ${maxDepth} lists or sets of fields in one another`,
    line,
    column: 1,
  };
}

/** The finding for a name that stands twice in one place. */
export function duplicateKey(file: string, key: string, at: Position): Finding {
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

function noFrontMatter(file: string, text: string): Finding {
  return {
    rule: 'syntax',
    file,
    path: [],
    problem: 'has no front matter: the lines between two lines of three hyphens at its top',
    found: text.slice(0, 40).split('\n')[0] || 'an empty file',
    expected: 'a line ---, then the fields, then a line ---',
    example: 'title: Name of the thing',
    line: 1,
    column: 1,
  };
}

/** Names that stand twice, anchors and aliases. The parser's own search for twins takes the square of their number. */
function refusedNodes(file: string, document: Document, at: (offset: number) => Position): Finding[] {
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
    if (!isMap(node)) return findings.length > 20 ? visit.BREAK : undefined;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) continue;
      if (seen.has(name)) findings.push(duplicateKey(file, name, at((isScalar(key) && key.range?.[0]) || 0)));
      seen.add(name);
    }
    return undefined;
  });
  return findings;
}

function yamlOffset(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
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

function yamlProblem(code: string, message: string): string {
  const words: Record<string, string> = {
    TAG_RESOLVE_FAILED: 'has a YAML tag (!), which content may not use',
    TAB_AS_INDENT: 'has a tab where spaces are needed',
    BAD_INDENT: 'has a line with too many or too few spaces at its start',
    BLOCK_AS_IMPLICIT_KEY: 'has a value with ": " in it: put the whole value in quotes',
    MULTILINE_IMPLICIT_KEY: 'has a line without a colon after its name',
    MISSING_CHAR: 'lacks a closing quote or bracket, or a colon after a name',
    UNEXPECTED_TOKEN: 'has something where it does not belong',
    BAD_SCALAR_START: 'has a value that begins with a special letter such as @ or `: put it in quotes',
    BAD_DQ_ESCAPE: 'has a backslash in double quotes: use single quotes',
  };
  return words[code] ?? `is not valid YAML: ${message.split('\n')[0]}`;
}

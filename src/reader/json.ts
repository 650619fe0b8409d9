import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Finding } from '../checks/finding.ts';
import { positionsOf, type Position } from './positions.ts';
import { duplicateKey, isTooDeep, tooDeep, type Parsed } from './syntax.ts';

/**
 * Parses a JSON file, strictly: no comments, no trailing commas, no key twice.
 * @returns what it says, or everything that is wrong with it
 */
export function parseJson(file: string, text: string): Parsed | Finding[] {
  if (isTooDeep(text)) return [tooDeep(file, 1)];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const at = positionsOf(text);
  if (errors.length > 0 || !tree)
    return errors.slice(0, 3).map((error) => brokenJson(file, text, error, at(error.offset)));
  const twice = duplicateKeys(file, tree, at);
  if (twice.length > 0) return twice;
  return {
    data: getNodeValue(tree),
    body: '',
    bodyLine: 0,
    locate(path) {
      let node = tree;
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
 * Parses a JSON file that a program wrote, in a third of the time: a key that stands twice is not noticed. Where a field
 * stands is worked out only when it is asked for.
 * @returns what it says, or everything that is wrong with it
 */
export function parseWrittenJson(file: string, text: string): Parsed | Finding[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return parseJson(file, text);
  }
  return {
    data,
    body: '',
    bodyLine: 0,
    locate(path) {
      const parsed = parseJson(file, text);
      return Array.isArray(parsed) ? { line: 1, column: 1 } : parsed.locate(path);
    },
  };
}

function brokenJson(file: string, text: string, { error, offset }: ParseError, at: Position): Finding {
  const hasLeadingZero = text[offset - 1] === '0' && /^\d/.test(text.slice(offset));
  const start = hasLeadingZero ? offset - 1 : offset;
  return {
    rule: 'syntax',
    file,
    path: [],
    problem: `is not valid JSON: ${hasLeadingZero ? 'a number begins with 0; put it in quotes' : jsonProblem(printParseErrorCode(error))}`,
    found: text.slice(start, start + 30).split('\n')[0] || 'the end of the file',
    expected: 'quotes around every name and text, and a comma between entries but not after the last',
    example: '{ "title": "Tovil litter pickers", "places": ["tovil"] }',
    ...at,
  };
}

function duplicateKeys(file: string, tree: Node, at: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  const walk = (node: Node) => {
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

function jsonProblem(code: string): string {
  const words: Record<string, string> = {
    InvalidSymbol: 'a word stands without quotes',
    InvalidNumberFormat: 'a number is written in a way that JSON does not know',
    PropertyNameExpected: 'the name of a field is missing (is there a comma too many?)',
    ValueExpected: 'a value is missing (is there a comma too many?)',
    ColonExpected: 'a colon is missing after a name',
    CommaExpected: 'a comma is missing',
    CloseBraceExpected: 'a closing } is missing',
    CloseBracketExpected: 'a closing ] is missing',
    EndOfFileExpected: 'something stands after the end',
    InvalidCommentToken: 'it has a comment, which JSON does not know',
    UnexpectedEndOfString: 'a closing quote is missing',
    InvalidCharacter: 'a text has a line break or another invisible character in it',
    InvalidEscapeCharacter: 'a backslash stands before a letter that needs none',
    InvalidUnicode: 'a \\u is not followed by four digits',
  };
  return words[code] ?? code;
}

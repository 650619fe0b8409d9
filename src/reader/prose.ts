import { mdxToMdast } from 'satteri';
import type { Finding } from '../checks/finding.ts';
import type { Named } from '../checks/rule.ts';
import { linkProblem } from '../schemas/fields/link.ts';
import { positionsOf } from './positions.ts';
import { componentProblems, proseExample as example, type Add, type Node } from './prose-components.ts';
import { beyondLimits, type Flaw } from './prose-limits.ts';

/** Nodes within one another: ten lists in one another are thirty. */
const maxDepth = 100;

/** Everything that prose is made of. What is not here is refused. */
const welcome = new Set(
  [
    'root',
    'paragraph',
    'text',
    'emphasis',
    'strong',
    'delete',
    'break',
    'thematicBreak',
    'blockquote',
  ].concat(
    ['list', 'listItem', 'linkReference', 'table', 'tableRow', 'tableCell', 'code', 'inlineCode'],
    ['footnoteReference', 'footnoteDefinition'],
  ),
);

/** What prose may not hold, as `readProse` finds it. */
export function checkProse(file: string, body: string, firstLine: number): Finding[] {
  return readProse(file, body, firstLine).findings;
}

/**
 * What prose may not hold: code of any kind, raw HTML, unknown components, links that must not be published. And the entries
 * that its components name; whether there are any, a rule asks. The text is parsed, never run.
 * @param firstLine the line of the file on which the prose begins
 */
export function readProse(
  file: string,
  body: string,
  firstLine: number,
): { findings: Finding[]; named: Named[] } {
  if (body.trim() === '') return { findings: [], named: [] };
  const flaw = beyondLimits(body);
  if (flaw) return { findings: [flawed(file, body, firstLine, flaw)], named: [] };
  const findings: Finding[] = [];
  const named: Named[] = [];
  const add: Add = (node, problem, rest = {}) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    findings.push({
      rule: 'prose',
      file,
      path: [],
      problem,
      expected: example,
      ...rest,
      line: firstLine - 1 + line,
      column,
    });
  };
  try {
    // The front matter is off already: what looks like a second one must not hide anything.
    visit(mdxToMdast(body, { features: { frontmatter: false } }) as Node, (node) => {
      if (!node.type.startsWith('mdxJsx')) return nodeProblem(node, add);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const names = componentProblems(file, node, add);
      named.push(...names.map((one) => ({ ...one, file, line: firstLine - 1 + line, column })));
    });
  } catch (error) {
    return { findings: [flawed(file, body, firstLine, brokenMdx(body, error))], named: [] };
  }
  return { findings, named };
}

function nodeProblem(node: Node, add: Add): void {
  const found = node.value?.split('\n')[0]?.slice(0, 60);
  if (node.type === 'mdxjsEsm')
    add(node, 'has a paragraph that begins with import or export, which is code', {
      found,
      expected: 'another word first, or no code',
    });
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    add(node, 'has an expression in { }: content may not hold code', { found: `{${found ?? ''}}` });
  else if (node.type === 'image' || node.type === 'imageReference')
    add(node, 'has an image; images are not part of prose', { found: node.url });
  else if (node.type === 'heading') {
    if (node.depth === 1)
      add(node, 'has a heading of the first level; the page has its title already', {
        expected: '## and ###',
      });
  } else if (node.type === 'link' || node.type === 'definition') {
    const url = node.url ?? '';
    const problem = /^\/(?!\/)[\w/#-]*$|^#[\w-]+$/.test(url) ? undefined : linkProblem(url);
    if (url.startsWith('mailto:'))
      add(node, 'has an e-mail address in it', {
        found: url,
        expected: 'addresses in groups/ and contact-points/, where consent is checked',
      });
    else if (problem)
      add(node, `has a link that ${problem}`, {
        found: url,
        expected: 'https://… or a page of this site such as /actions/',
      });
  } else if (!welcome.has(node.type)) add(node, 'has something that is not part of prose', { found });
}

function brokenMdx(body: string, error: unknown): Flaw {
  if (error instanceof RangeError) return { offset: 0, problem: 'is nested too deeply to be prose' };
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const at = offsetIn(body, message);
  const expected = 'words instead of < and no { } at all: "under 5", not "<5"';
  if (message.includes('closing brace'))
    return { offset: at, problem: 'has a lone {, which breaks the page', expected };
  if (message.includes('parse expression'))
    return {
      offset: body.lastIndexOf('{', at),
      problem: 'has an expression in { }: content may not hold code',
    };
  if (/^<(?![a-z_/>])/i.test(body.slice(at)))
    return { offset: at, problem: 'has a lone <, which breaks the page', expected };
  return {
    offset: at,
    problem: `cannot be read as MDX: ${message.replace(/^\d+:\d+: | \(mdx.*$/g, '')}`,
    expected,
  };
}

/** The parser's messages begin with the line and the column. */
function offsetIn(body: string, message: string): number {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(message) ?? [];
  const before = body.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + Number(column) - 1;
}

function flawed(
  file: string,
  body: string,
  firstLine: number,
  { offset, problem, expected = example }: Flaw,
): Finding {
  const { line, column } = positionsOf(body)(offset);
  const found = body.slice(offset, offset + 40).split('\n')[0];
  return { rule: 'prose', file, path: [], problem, found, expected, line: firstLine - 1 + line, column };
}

/** @throws RangeError where nodes nest deeper than prose does, as the parser does where they nest too deeply for it */
function visit(node: Node, see: (node: Node) => void, depth = 0): void {
  if (depth > maxDepth) throw new RangeError('too deep');
  see(node);
  for (const child of node.children ?? []) visit(child, see, depth + 1);
}

import { mdxToMdast } from 'satteri';
import { nearest, type Finding } from '../checks/finding.ts';
import { components } from '../schemas/components.ts';
import { linkProblem } from '../schemas/fields/link.ts';

/** As much of a Markdown node as the rules look at. */
interface Node {
  type: string;
  name?: string | null;
  url?: string;
  depth?: number;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

const example = 'plain Markdown: paragraphs, lists, ## headings, [links](https://www.example.org/)';

/**
 * What prose may not hold: code of any kind, raw HTML, unknown components, links that must not be published.
 * The text is parsed, never run.
 * @param firstLine the line of the file on which the prose begins
 */
export function checkProse(file: string, body: string, firstLine: number): Finding[] {
  if (body.trim() === '') return [];
  const findings: Finding[] = [];
  const add = (node: Node | undefined, problem: string, rest: Partial<Finding> = {}) =>
    findings.push({
      rule: 'prose',
      file,
      path: [],
      problem,
      expected: example,
      ...rest,
      line: firstLine - 1 + (node?.position?.start.line ?? 1),
      column: node?.position?.start.column ?? 1,
    });
  const comment = /<!--/.exec(body);
  if (comment)
    return [
      withLine(
        file,
        body,
        comment.index,
        firstLine,
        'has an HTML comment, which breaks the page',
        'no comment',
      ),
    ];
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch (error) {
    return [brokenMdx(file, body, firstLine, error)];
  }
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm')
      add(node, 'has an import or export: content may not hold code', { found: snippet(node) });
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      add(node, 'has an expression in { }: content may not hold code', { found: snippet(node) });
    else if (node.type === 'html') add(node, 'has raw HTML', { found: snippet(node) });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      componentProblems(node, add);
    else if (node.type === 'image')
      add(node, 'has an image; images are not part of prose', { found: node.url });
    else if (node.type === 'heading' && node.depth === 1)
      add(node, 'has a heading of the first level; the page has its title already', {
        expected: '## and ###',
      });
    else if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined) {
      const problem = /^\/(?!\/)[\w/#-]*$|^#[\w-]+$/.test(node.url) ? undefined : linkProblem(node.url);
      if (problem)
        add(node, `has a link that ${problem}`, {
          found: node.url,
          expected: 'https://… or a page of this site such as /actions/',
        });
    }
  });
  return findings;
}

function componentProblems(node: Node, add: (node: Node, problem: string, rest?: Partial<Finding>) => void) {
  const name = node.name ?? '';
  const known = components[name];
  if (!known) {
    const isHtml = name === '' || /^[a-z]/.test(name);
    add(node, isHtml ? `has raw HTML (<${name}>)` : `uses a component that does not exist (<${name}>)`, {
      found: `<${name}>`,
      expected: isHtml ? example : `one of ${Object.keys(components).join(', ')}`,
      nearest: isHtml ? undefined : nearest(name, Object.keys(components)),
    });
    return;
  }
  for (const attribute of node.attributes ?? []) {
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!plain) add(node, `gives <${name}> an attribute that is not plain text`, { example: known.purpose });
    else if (!known.attributes.includes(attribute.name ?? ''))
      add(node, `gives <${name}> an attribute that it does not have`, {
        found: attribute.name,
        expected: known.attributes.join(', '),
        nearest: nearest(attribute.name ?? '', known.attributes),
      });
  }
}

function brokenMdx(file: string, body: string, firstLine: number, error: unknown): Finding {
  const lone = /<(?=[\d\s=])|[{}]/.exec(body);
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return withLine(
    file,
    body,
    lone?.index ?? 0,
    firstLine,
    lone ? `has a lone ${lone[0]}, which breaks the page` : `cannot be read as MDX: ${message}`,
    'words instead of < and no { } at all: "under 5", not "<5"',
  );
}

function withLine(
  file: string,
  body: string,
  offset: number,
  firstLine: number,
  problem: string,
  expected: string,
): Finding {
  const before = body.slice(0, offset);
  const line = firstLine - 1 + before.split('\n').length;
  const found = body.slice(offset, offset + 40).split('\n')[0];
  return {
    rule: 'prose',
    file,
    path: [],
    problem,
    found,
    expected,
    line,
    column: offset - before.lastIndexOf('\n'),
  };
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

function snippet(node: Node): string | undefined {
  return node.value?.split('\n')[0]?.slice(0, 60);
}

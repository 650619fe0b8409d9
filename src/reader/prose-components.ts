import { nearest, type Finding } from '../checks/finding.ts';
import type { Named } from '../checks/rule.ts';
import { components, foldersWithBlocks, type Attribute, type Component } from '../schemas/components.ts';
import { idPattern } from '../schemas/fields/reference.ts';

/** As much of a Markdown node as the rules look at. */
export interface Node {
  type: string;
  name?: string | null;
  url?: string;
  depth?: number;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** Tells of something that is wrong with a node. */
export type Add = (node: Node, problem: string, rest?: Partial<Finding>) => void;

/** What prose looks like. */
export const proseExample =
  'plain Markdown: paragraphs, lists, ## headings, [links](https://www.example.org/)';

/** Entries that a component names, without the place at which it stands. */
type Names = Pick<Named, 'by' | 'target' | 'id' | 'section'>[];

/**
 * Tells what is wrong with a component and its attributes.
 * @returns the entries that it names
 */
export function componentProblems(file: string, node: Node, add: Add): Names {
  const name = node.name ?? '';
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known) {
    tellUnknown(node, name, add);
    return [];
  }
  if (known.needs) blockProblems(file, node, known, add);
  return (node.attributes ?? []).flatMap(({ type, name: key = '', value }): Names => {
    const attribute = Object.hasOwn(known.attributes, key) ? known.attributes[key] : undefined;
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
      add(node, `gives <${name}> an attribute that is not plain text`, {
        expected: 'text in quotes',
        example: known.purpose,
      });
    else if (!attribute)
      add(node, `gives <${name}> an attribute that it does not have`, {
        found: key,
        expected: Object.keys(known.attributes).join(', '),
        nearest: nearest(key, Object.keys(known.attributes)),
      });
    else {
      const problem = valueProblem(attribute, value);
      if (problem === undefined) return namesIn(attribute, value, `<${name} ${key}>`);
      add(node, `gives <${name} ${key}> a value that it cannot use`, { found: value, expected: problem });
    }
    return [];
  });
}

function tellUnknown(node: Node, name: string, add: Add): void {
  const isHtml = name === '' || /^[a-z]/.test(name);
  add(node, isHtml ? `has raw HTML (<${name}>)` : `uses a component that does not exist (<${name}>)`, {
    found: `<${name}>`,
    expected: isHtml ? proseExample : `one of ${Object.keys(components).join(', ')}`,
    nearest: isHtml ? undefined : nearest(name, Object.keys(components)),
  });
}

/** A block draws lists and headings: they cannot stand within a sentence, and nothing can stand within them. */
function blockProblems(file: string, node: Node, { needs = [], purpose }: Component, add: Add): void {
  const name = node.name ?? '';
  const folder = /(?:^|\/)([a-z-]+)\/[^/]+$/.exec(file)?.[1] ?? '';
  const given = (node.attributes ?? []).filter((one) => needs.includes(one.name ?? ''));
  if (!foldersWithBlocks.some((one) => one === folder))
    add(node, `uses <${name}>, which changes with the days, where a text has to stay as it is`, {
      expected: `such a block only in ${foldersWithBlocks.map((one) => `${one}/`).join(' and ')}`,
    });
  if (node.type === 'mdxJsxTextElement')
    add(node, `uses <${name}> within a sentence`, {
      expected: 'a line of its own, with an empty line before and after it',
    });
  if ((node.children ?? []).length > 0)
    add(node, `writes something into <${name}>, which draws what the site knows`, {
      expected: 'a stroke before the >, and the words before or after the block',
      example: purpose,
    });
  if (given.length !== 1)
    add(node, `gives <${name}> ${given.length === 0 ? 'nothing to draw' : 'two things to draw'}`, {
      expected: needs.length === 1 ? `the attribute ${needs.join()}` : `one of ${needs.join(', ')}`,
      example: purpose,
    });
}

/** What should stand there instead; nothing where the value is right. */
function valueProblem(attribute: Attribute, value: string): string | undefined {
  switch (attribute.holds) {
    case 'words':
      return undefined;
    case 'count':
      return /^[1-9]\d*$/.test(value) && Number(value) <= attribute.most
        ? undefined
        : `a whole number from 1 to ${attribute.most}`;
    case 'id':
      return idPattern.test(value)
        ? undefined
        : `the name of one file in ${attribute.of}/, without its ending`;
    case 'ids':
      return isList(value)
        ? undefined
        : `names of files in ${attribute.of}/, each once, with one space between them`;
    case 'section':
      return value.split('/').length === 2 && value.split('/').every((part) => idPattern.test(part))
        ? undefined
        : 'the id of a strategy, a stroke and the id of a part of it';
  }
}

function isList(value: string): boolean {
  const ids = value.split(' ');
  return ids.every((id) => idPattern.test(id)) && new Set(ids).size === ids.length;
}

function namesIn(attribute: Attribute, value: string, by: string): Names {
  if (attribute.holds === 'section') {
    const [id = '', section = ''] = value.split('/');
    return [{ by, target: 'strategies', id, section }];
  }
  if (!('of' in attribute)) return [];
  return value.split(' ').map((id) => ({ by, target: attribute.of, id }));
}

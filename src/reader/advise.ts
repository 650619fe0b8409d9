import { mdxToMdast } from 'satteri';
import { adviseOn } from '../checks/advice/index.ts';
import type { OwnText } from '../checks/advice/advice.ts';
import { compareFindings, type Finding } from '../checks/finding.ts';
import { collections } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { listFiles, type RawFile } from './files.ts';
import { readContent } from './read-content.ts';
import { parseFrontMatter } from './syntax.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position?: { start: { line: number } };
}

/**
 * What could be easier to read in a content folder that has nothing to mend.
 * @param folder the content folder
 * @returns every piece of advice, each with its line
 */
export function adviseFolder(folder: string): Finding[] {
  const { content, locate } = readContent(folder);
  const prose = listFiles(folder).files.flatMap(paragraphsOf);
  return adviseOn(content, prose).map(locate).sort(compareFindings);
}

/** The paragraphs and the items of lists under the fields of a file. */
function paragraphsOf({ collection, file, bytes }: RawFile): OwnText[] {
  if (collections[collection].format !== 'mdx') return [];
  const decoded = decode(file, bytes);
  const parsed = 'finding' in decoded ? [] : parseFrontMatter(file, decoded.text);
  if (Array.isArray(parsed)) return [];
  const first = parsed.bodyLine - 1;
  const texts: OwnText[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'paragraph' || node.type === 'heading')
      texts.push({ file, path: [], text: wordsOf(node), line: first + (node.position?.start.line ?? 1) });
    else for (const child of node.children ?? []) visit(child);
  };
  visit(mdxToMdast(parsed.body, { features: { frontmatter: false } }) as Node);
  return texts;
}

function wordsOf({ value, children = [] }: Node): string {
  return (value ?? children.map(wordsOf).join('')).replace(/\s*\n\s*/g, ' ');
}

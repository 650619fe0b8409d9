import { relative } from 'node:path';
import type { Finding } from '../../src/checks/finding.ts';
import { countOf, fieldName, printable } from '../../src/reader/report.ts';
import type { WrittenKind } from './kind-of.ts';

type Fields = Record<string, unknown>;

/** A file that was just made. */
interface Written {
  kind: WrittenKind;
  folder: string;
  /** The path from the content folder. */
  file: string;
  data: Fields;
  given: Fields;
  isDraft: boolean;
  /** What the checks find since it is there. */
  findings: readonly Finding[];
}

/** What a person is told of a file that was just made: what is left to fill in, what to look at, and what comes next. */
export function tellWritten({ kind, folder, file, data, given, isDraft, findings }: Written): string {
  const path = `${shortest(folder)}/${file}`.replaceAll('\\', '/');
  const problems = findings.filter(({ level }) => level !== 'advice');
  const own = problems.filter((finding) => finding.file === file);
  const others = problems.filter((finding) => finding.file !== file);
  const none = Object.keys(data).filter((name) => isEmptyList(data[name]) && given[name] === undefined);
  return [
    `${path} was written${isDraft ? ', as a draft: it is nowhere on the site' : ''}.`,
    own.length > 0 &&
      section(
        `Left to fill in: ${countOf(own.length, 'field')}. Until then the site stays as it is.`,
        own.map((finding) => lineOf(finding, path)),
      ),
    others.length > 0 &&
      section(
        'It also touches other files:',
        others.map((finding) => lineOf(finding, `${path.slice(0, -file.length)}${finding.file}`)),
      ),
    none.length > 0 &&
      section('These lists are empty, which says that there is none. Is that right?', [none.join(', ')]),
    section('Next:', nextSteps(kind, isDraft, own.length > 0)),
  ]
    .filter((part) => part !== false)
    .join('\n\n');
}

function nextSteps({ name, format, word }: WrittenKind, isDraft: boolean, isOpen: boolean): string[] {
  const help =
    format === 'mdx'
      ? 'every field is explained in it, and npm run format:content takes the explanations away'
      : `point at a field in Visual Studio Code to see what it is, or run npm run new -- ${word} --explain`;
  return [
    isOpen ? `Open the file and fill it in: ${help}.` : `Look at the file: ${help}.`,
    `All fields in a table: docs/fields.md#${name}`,
    'npm run check:content',
    ...(isDraft ? ['Delete the line “draft” when it may be on the site.'] : []),
  ].map((step, at) => `${at + 1}. ${step}`);
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function lineOf({ line, path: way, problem, expected }: Finding, path: string): string {
  const field = way.length > 0 ? fieldName(way) : 'the file';
  return printable(
    `${path}:${line ?? 1}  ${field} ${problem}${expected === undefined ? '' : ` – ${expected}`}`,
  );
}

/** A folder as one would type it from here. */
function shortest(folder: string): string {
  const way = relative(process.cwd(), folder);
  return way.startsWith('..') ? folder : way;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

import type { Finding } from '../checks/finding.ts';

/** As many pages as fit into two lines of a terminal. */
const mostPages = 4;

/**
 * Writes findings for a person at a terminal: file and line first, then what, then how to mend it.
 * @param folder the content folder, so that the path can be opened
 */
export function report(findings: readonly Finding[], folder: string): string {
  const prefix = folder === '' ? '' : `${folder.replace(/\/$/, '')}/`;
  return findings.map((finding) => describe(finding, prefix)).join('\n\n');
}

/** Where somebody reads on: the pages of the checks that some findings name, or their list where there are many. */
export function whereToRead(findings: readonly Finding[]): string {
  const pages = [...new Set(findings.map(({ rule }) => `docs/checks/${rule}.md`))].sort();
  return `More on each: ${pages.length > mostPages ? 'docs/checks/README.md' : pages.join(', ')}`;
}

/** "1 problem", "2 problems". */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** The way to a field in words: `targets › 2 › date`, lists counted from 1. */
export function fieldName(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › ');
}

/** Text may hold escape sequences and direction overrides that would act on a terminal: they are shown, not sent. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What helps to mend a finding, each with its label: what was found, what is expected, an example, the nearest right value. */
export function hintsOf({ found, expected, example, nearest }: Finding): [label: string, text: string][] {
  const rows: [string, string | undefined][] = [
    ['found', found],
    ['expected', expected],
    ['example', example],
    ['did you mean', nearest === undefined ? undefined : `${nearest}?`],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

function describe(finding: Finding, prefix: string): string {
  const { file, line, column, path, problem, rule } = finding;
  const where = `${prefix}${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`;
  const subject = path.length > 0 ? fieldName(path) : 'this file';
  return [
    printable(where),
    `  ${subject} ${problem}  [${rule}]`,
    ...hintsOf(finding).map(
      ([label, text]) => `    ${label}: ${text.split('\n').map(printable).join('\n      ')}`,
    ),
  ].join('\n');
}

import type { Finding } from '../checks/finding.ts';

/**
 * Writes findings for a person at a terminal: file and line first, then what, then how to mend it.
 * @param folder the content folder, so that the path can be opened
 */
export function report(findings: readonly Finding[], folder: string): string {
  const prefix = folder === '' ? '' : `${folder.replace(/\/$/, '')}/`;
  return findings.map((finding) => describe(finding, prefix)).join('\n\n');
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

function describe(
  { file, line, column, path, problem, found, expected, example, nearest, rule }: Finding,
  prefix: string,
): string {
  const where = `${prefix}${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`;
  const subject = path.length > 0 ? fieldName(path) : 'this file';
  const rows: [string, string | undefined][] = [
    ['found', found],
    ['expected', expected],
    ['example', example],
    ['did you mean', nearest === undefined ? undefined : `${nearest}?`],
  ];
  return [
    printable(where),
    `  ${subject} ${problem}  [${rule}]`,
    ...rows
      .filter(([, text]) => text !== undefined)
      .map(([label, text]) => `    ${label}: ${(text ?? '').split('\n').map(printable).join('\n      ')}`),
  ].join('\n');
}

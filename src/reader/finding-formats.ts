import type { Finding } from '../checks/finding.ts';
import { digestOf } from './digest.ts';
import { fieldName, hintsOf, printable } from './report.ts';

/** Gives the path of a file of content as the program that reads the findings knows it. */
type PathOf = (file: string) => string;

/**
 * Findings as programs read them, so that each is shown on its line of a pull request.
 * `github` are commands of a workflow, `gitlab` is a Code Quality report, `json` is for anything else.
 */
export const findingFormats = {
  github: (findings, pathOf) => findings.map((finding) => annotation(finding, pathOf)).join('\n'),
  gitlab: (findings, pathOf) => JSON.stringify(codeQuality(findings, pathOf), null, 2),
  json: (findings, pathOf) =>
    JSON.stringify(
      findings.map((finding) => ({ ...finding, file: pathOf(finding.file) })),
      null,
      2,
    ),
} as const satisfies Record<string, (findings: readonly Finding[], pathOf: PathOf) => string>;

/** The name of a format. */
export type FindingFormat = keyof typeof findingFormats;

function annotation(finding: Finding, pathOf: PathOf): string {
  const { file, line, column, rule, level } = finding;
  const properties = {
    file: pathOf(file),
    line: String(line ?? 1),
    ...(column === undefined ? {} : { col: String(column) }),
    title: `${level === 'advice' ? 'Advice: ' : ''}${subjectOf(finding)} [${rule}]`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${level === 'advice' ? 'notice' : 'error'} ${written.join(',')}::${escapeData(textOf(finding))}`;
}

/** Two findings of one kind in one place still need two fingerprints. */
function codeQuality(findings: readonly Finding[], pathOf: PathOf): object[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, file, path, problem, found, line, level } = finding;
    const own = JSON.stringify([rule, file, path, problem, found]);
    const turn = (seen.get(own) ?? 0) + 1;
    seen.set(own, turn);
    return {
      description: textOf(finding),
      check_name: rule,
      fingerprint: digestOf(new TextEncoder().encode(`${own} ${turn}`)),
      severity: level === 'advice' ? 'info' : 'major',
      location: { path: pathOf(file), lines: { begin: line ?? 1 } },
    };
  });
}

function subjectOf({ path }: Finding): string {
  return path.length > 0 ? fieldName(path) : 'This file';
}

function textOf(finding: Finding): string {
  return [
    `${subjectOf(finding)} ${finding.problem}`,
    ...hintsOf(finding).map(([label, text]) => `${label}: ${text}`),
  ]
    .map((text) => text.split('\n').map(printable).join('\n'))
    .join('\n');
}

/** As the runner of GitHub reads it: nothing in a text may begin another command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

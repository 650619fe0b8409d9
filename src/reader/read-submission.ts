import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { compareFindings, type Finding } from '../checks/finding.ts';
import { rules } from '../checks/index.ts';
import { likelyDuplicates, type Duplicate } from '../checks/likely-duplicates.ts';
import type { Checkable } from '../checks/rule.ts';
import { checkSubmission } from '../checks/submission.ts';
import { walk } from '../checks/walk.ts';
import { idOfNew } from '../domain/submission.ts';
import type { Submission } from '../schemas/submission.ts';
import { decode } from './decode.ts';
import { parseJson } from './json.ts';
import { fieldName, printable } from './report.ts';

/** The largest submission that is read, in bytes. One in which every answer is as long as it may be has a half of it. */
const mostBytes = 64_000;

/** What a submission says, and what is to be thought of it. */
export interface SubmissionReading {
  /** Everything that it says, one line a field, harmless on a terminal; nothing where it cannot be read. */
  shown: string[];
  /** What is wrong with it; empty where it may become an entry. */
  findings: Finding[];
  /** Where nothing is wrong with it: the entry, the id that it gets, and the listings that may be the same group. */
  accepted?: { id: string; entry: Submission['entry']; duplicates: Duplicate[] };
}

/**
 * Reads the bytes of a submission, and no more than a submission can have.
 * @param file its path
 * @returns the bytes, or why they are not read
 */
export function readBytes(file: string): Uint8Array | Finding {
  const refuse = (problem: string, rest: Partial<Finding> = {}): Finding => ({
    rule: 'submission',
    file,
    path: [],
    problem,
    ...rest,
  });
  let handle: number;
  try {
    // A pipe that nobody writes to would wait for ever.
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return refuse('cannot be opened', { expected: 'the path of a file that was saved from the form' });
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return refuse('is no file', { expected: 'a file that was saved from the form' });
    if (stat.size > mostBytes)
      return refuse('is too large to be a submission', {
        found: `${Math.ceil(stat.size / 1000).toLocaleString('en-GB')} kB`,
        expected: `at most ${mostBytes / 1000} kB`,
      });
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Holds the bytes of a submission against every rule of the build, as an entry among the content that is there.
 * @param file its path, for the findings
 * @param today YYYY-MM-DD
 */
export function readSubmission(
  file: string,
  bytes: Uint8Array,
  content: Checkable,
  today: string,
): SubmissionReading {
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return { shown: [], findings: [decoded.finding] };
  const parsed = parseJson(file, decoded.text);
  if (Array.isArray(parsed)) return { shown: [], findings: parsed };
  const shown = linesOf(parsed.data);
  const located = (findings: readonly Finding[]) =>
    findings.map((finding) => ({ ...finding, ...parsed.locate(finding.path) })).sort(compareFindings);
  const id = idOfNew(titleOf(parsed.data), content.ids.groups);
  const { submission, findings } = checkSubmission(file, parsed.data, today, { rules, content, id });
  if (!submission || findings.length > 0) return { shown, findings: located(findings) };
  const { entry } = submission;
  return {
    shown,
    findings: [],
    accepted: { id, entry, duplicates: likelyDuplicates(entry, content.groups) },
  };
}

function titleOf(data: unknown): string {
  const { entry } = (data ?? {}) as { entry?: { title?: unknown } | null };
  return typeof entry?.title === 'string' ? entry.title : '';
}

/** Every value with its field, one line each; the lines of a longer text under one another. */
function linesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [printable(String(data))];
  return walk(data).flatMap(([path, value]) => {
    const isHolder = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (isHolder) return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [`${printable(fieldName(path))}: ${text.split('\n').map(printable).join('\n    ')}`];
  });
}

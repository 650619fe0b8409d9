import { distance } from 'fastest-levenshtein';
import { compareText } from '../domain/compare-text.ts';

/** One thing that is wrong in the content, told to the person who wrote it. */
export interface Finding {
  /** The rule that found it, such as `reference-exists`. */
  rule: string;
  /** The path of the file from the content folder. */
  file: string;
  /** The way to the field: keys and positions. Empty for the file as a whole. */
  path: (string | number)[];
  /** What is wrong, as the end of a sentence that begins with the field. */
  problem: string;
  /** What stands there now. */
  found?: string;
  /** What should stand there. */
  expected?: string;
  /** One right value. */
  example?: string;
  /** The right value that is nearest to what was found. */
  nearest?: string;
  /** Counted from 1; worked out from `path` where it is missing. */
  line?: number;
  /** Counted from 1. */
  column?: number;
  /** `advice` may be left as it is: it is told where somebody asks for it, and stops no build. */
  level?: 'advice';
}

/** The findings that have to be mended before anything is published. */
export function problemsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level !== 'advice');
}

/** The findings that may be left as they are. */
export function adviceIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level === 'advice');
}

/**
 * The candidate that is most like a word, if any is like it.
 * @param word what was found
 * @param candidates the right values
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = word.toLowerCase().replace(/[\s_]+/g, '-');
  let best: string | undefined;
  let least = Math.max(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const cost = distance(folded, candidate.toLowerCase());
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/**
 * Shows a value as an editor wrote it, short enough for a message.
 * @param value anything that JSON can hold
 */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** Files by name, then from the top of each down, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule)
  );
}

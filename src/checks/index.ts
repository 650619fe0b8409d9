import type { Content } from '../schemas/index.ts';
import type { Finding } from './finding.ts';
import { referenceExists } from './reference-exists.ts';
import type { Rule } from './rule.ts';

/** What must agree across files. */
export const rules: readonly Rule[] = [referenceExists];

/**
 * Holds all content against every rule.
 * @param today the day of the check, YYYY-MM-DD
 * @returns every finding of every rule
 */
export function checkContent(content: Content, today: string): Finding[] {
  return rules.flatMap((rule) => rule.check(content, today).map((finding) => ({ rule: rule.name, ...finding })));
}

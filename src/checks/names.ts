import { show } from './finding.ts';
import type { Found } from './rule.ts';
import { fold } from './walk.ts';

/** An entry with all its names. */
export interface Named {
  file: string;
  title: string;
  /** The field in which its other names stand. */
  field: string;
  others: readonly string[];
}

/**
 * The names that belong to more than one entry: capitals, accents and signs do not count.
 * One entry may spell a name in two ways, as the papers do.
 */
export function sharedNames(entries: readonly Named[], kind: string): Found[] {
  const owners = new Map<string, string>();
  const findings: Found[] = [];
  const claim = (file: string, path: (string | number)[], name: string, isRepeated = false) => {
    const owner = owners.get(fold(name)) ?? file;
    owners.set(fold(name), owner);
    if (owner === file && !isRepeated) return;
    const problem = owner === file ? 'stands twice in this list' : `is a name of ${owner} too`;
    findings.push({ file, path, problem, found: show(name), expected: `each name in one ${kind} only` });
  };
  for (const { file, title } of entries) claim(file, ['title'], title);
  for (const { file, field, others } of entries)
    for (const [at, name] of others.entries()) claim(file, [field, at], name, others.indexOf(name) < at);
  return findings;
}

import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import { allEntries, walk } from './walk.ts';

/** The parts of a strategy, the activities of a group and the comparators of a measure have ids of their own. */
export const partIdUnique: Rule = {
  name: 'part-id-unique',
  description: 'Within one file, every part has an id of its own: it is a part of an address.',
  check(content) {
    const findings: Found[] = [];
    for (const { file, data } of allEntries(content)) {
      const seen = new Set<unknown>();
      for (const [path, value] of walk(data)) {
        if (path.at(-1) !== 'id') continue;
        if (seen.has(value))
          findings.push({
            file,
            path,
            problem: 'stands twice in this file',
            found: show(value),
            expected: 'an id of its own',
            example: show(`${String(value)}-2`),
          });
        seen.add(value);
      }
    }
    return findings;
  },
};

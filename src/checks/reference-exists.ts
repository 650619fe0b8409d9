import { collectionNames } from '../schemas/collection-names.ts';
import { collections } from '../schemas/index.ts';
import { nearest, show } from './finding.ts';
import { walkReferences } from './references.ts';
import type { Found, Rule } from './rule.ts';

/** Every id that one entry gives for another must be the name of a file. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  description: 'An entry that another one names must exist: its file name is its id.',
  check(content) {
    const findings: Found[] = [];
    const known = new Map(collectionNames.map((name) => [name, new Set(content.ids[name])]));
    for (const name of collectionNames)
      for (const { file, data } of content[name])
        walkReferences(collections[name].schema, data, [], (target, path, value) => {
          if (known.get(target)?.has(value)) return;
          findings.push({
            file,
            path,
            problem: `names an entry that does not exist in ${target}/`,
            found: show(value),
            expected: `the name of a file in ${target}/, without its ending`,
            example: content.ids[target][0],
            nearest: nearest(value, content.ids[target]),
          });
        });
    return findings;
  },
};

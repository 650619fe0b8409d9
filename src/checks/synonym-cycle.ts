import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import { fold } from './walk.ts';

/** From a word that is typed it is one step to the listings, and never a ring. */
export const synonymCycle: Rule = {
  name: 'synonym-cycle',
  description: 'What a synonym means is a word of the listings, not another synonym or the word itself.',
  check({ synonyms }) {
    const lists = synonyms.flatMap(({ file, data }) =>
      data.words.flatMap(({ typed }) => typed.map((word): [string, string] => [fold(word), file])),
    );
    const owners = new Map(lists);
    const findings: Found[] = [];
    for (const { file, data } of synonyms)
      for (const [at, { typed, means }] of data.words.entries())
        for (const [nth, word] of means.entries()) {
          const owner = owners.get(fold(word));
          if (owner === undefined) continue;
          const isItself = typed.some((other) => fold(other) === fold(word));
          findings.push({
            file,
            path: ['words', at, 'means', nth],
            problem: isItself ? 'is what was typed' : `is itself typed, in ${owner}`,
            found: show(word),
            expected: 'a word that stands in the listings, and in no list as a word that is typed',
          });
        }
    return findings;
  },
};

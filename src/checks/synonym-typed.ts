import { show } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import { fold } from './walk.ts';

/** A word that a resident types has one meaning. */
export const synonymTyped: Rule = {
  name: 'synonym-typed',
  description: 'A word that residents type stands once: in one list of synonyms, or in one category.',
  check({ categories, synonyms }) {
    const owners = new Map(
      categories.flatMap(({ file, data }) =>
        [data.title, ...data.synonyms].map((name): [string, string] => [fold(name), file]),
      ),
    );
    const findings: Found[] = [];
    for (const { file, data } of synonyms)
      for (const [at, { typed }] of data.words.entries())
        for (const [nth, word] of typed.entries()) {
          const owner = owners.get(fold(word));
          owners.set(fold(word), owner ?? file);
          if (owner === undefined) continue;
          findings.push({
            file,
            path: ['words', at, 'typed', nth],
            problem: owner === file ? 'stands twice in this file' : `is a word of ${owner} too`,
            found: show(word),
            expected: 'each word once; capitals, accents and signs do not count',
          });
        }
    return findings;
  },
};
